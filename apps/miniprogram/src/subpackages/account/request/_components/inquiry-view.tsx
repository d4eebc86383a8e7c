import { owedStates, whyCannotFollowUp, type OwnInquiry } from '@market/contract/inquiry';
import { errors } from '@market/contract/shared';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { DueNote } from '../../_components/due-note';
import { Turns } from '../../_components/turns';
import { inquiryTag } from '../../_lib/request-texts';
import { useMove } from '@/state/use-move';
import { ConsentCard } from './consent-card';
import { RequestHead } from './request-head';

export function InquiryView({ id }: { id: string }) {
  const loaded = useLoad(`my-inquiry:${id}`, () => api('GET /my/inquiries/{id}', { params: { id } }));
  const { data, asOf, reload } = loaded;
  const { busy, move } = useMove(loaded);
  const [doing, setDoing] = useState<'followUp' | 'withdraw'>();
  const [text, setText] = useState('');
  usePullRefresh(reload);
  const version = data?.version ?? 0;
  const confirm = async (): Promise<void> => {
    const done =
      doing === 'withdraw'
        ? await move(() => api('POST /my/inquiries/{id}/withdraw', { params: { id }, body: { version } }))
        : text.trim() !== '' &&
          (await move(() =>
            api('POST /my/inquiries/{id}/follow-up', { params: { id }, body: { version, text: text.trim() } }),
          ));
    if (done) setDoing(undefined);
  };
  return (
    <PageShell
      title="咨询"
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={data && <InquiryActions inquiry={data} onDo={setDoing} />}
    >
      <LoadView loaded={loaded}>
        {(inquiry) => (
          <>
            <RequestHead row={inquiry} tag={inquiryTag(inquiry.state)} />
            {owedStates.includes(inquiry.state) && <DueNote dueAt={inquiry.dueAt} />}
            <Turns turns={inquiry.turns} self="asker" />
            <ConsentCard consent={inquiry.consent} onEnded={reload} />
          </>
        )}
      </LoadView>
      <Dialog
        open={doing !== undefined}
        title={doing === 'withdraw' ? '撤回咨询' : '追问'}
        confirm={doing === 'withdraw' ? '撤回' : '送出'}
        busy={busy}
        onConfirm={() => void confirm()}
        onCancel={() => setDoing(undefined)}
      >
        {doing === 'withdraw' ? (
          '撤回后不再答复。'
        ) : (
          <TextAreaField label="追问" required maxLength={1000} value={text} onChange={setText} />
        )}
      </Dialog>
    </PageShell>
  );
}

interface InquiryActionsProps {
  inquiry: OwnInquiry;
  onDo: (what: 'followUp' | 'withdraw') => void;
}

function InquiryActions({ inquiry, onDo }: InquiryActionsProps) {
  if (owedStates.includes(inquiry.state))
    return (
      <Actions>
        <Button kind="outline" grow onTap={() => onDo('withdraw')}>
          撤回
        </Button>
      </Actions>
    );
  const why = whyCannotFollowUp(inquiry);
  return (
    <Actions {...(why && { note: errors[why].text })}>
      {why ? (
        <Button grow onTap={() => void open('inquiry', { id: inquiry.recordId })}>
          另提一个问题
        </Button>
      ) : (
        <Button grow onTap={() => onDo('followUp')}>
          追问一次
        </Button>
      )}
    </Actions>
  );
}
