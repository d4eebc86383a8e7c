import { memberStateLabels, type ConsortiumInvitation } from '@market/contract/consortium';
import { minuteText } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { useRegionName } from '@/state/regions';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { Tag } from '@/ui/base/tag';
import { Seal } from '@/ui/market/seal';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import { LoadView } from '@/ui/page/load-view';
import { PageShell } from '@/ui/page/page-shell';

type Asked = 'confirm' | 'decline';

/** The invited organization's page: which challenge, who leads, its own part; it answers for itself. */
export function Invitation({ id }: { id: string }) {
  const params = { id };
  const loaded = useLoad(`consortium:${id}`, () => api('GET /my/consortium/{id}', { params }));
  const { data, reload, replace } = loaded;
  usePullRefresh(reload);
  const [asked, setAsked] = useState<Asked>();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const answer = async (): Promise<void> => {
    if (asked === 'decline' && reason.trim() === '') return toast('请写明不参加的理由');
    setBusy(true);
    try {
      replace(
        asked === 'decline'
          ? await api('POST /my/consortium/{id}/decline', { params, body: { reason: reason.trim() } })
          : await api('POST /my/consortium/{id}/confirm', { params }),
      );
    } catch (error) {
      toast(toApiError(error).message);
      reload();
    }
    setBusy(false);
    setAsked(undefined);
  };
  return (
    <PageShell
      title="联合体邀请"
      bottom={
        data?.open && (
          <Actions>
            <Button kind="outline" onTap={() => setAsked('decline')}>
              不参加
            </Button>
            <Button kind="bang" grow onTap={() => setAsked('confirm')}>
              确认加入
            </Button>
          </Actions>
        )
      }
    >
      <LoadView loaded={loaded} away={{ text: '回榜单', onTap: () => void open('challenges') }}>
        {(invitation) => <InvitationText invitation={invitation} />}
      </LoadView>
      <Dialog
        open={asked !== undefined}
        title={asked === 'decline' ? '不参加联合体' : '确认加入联合体'}
        confirm={asked === 'decline' ? '不参加' : '确认加入'}
        busy={busy}
        onConfirm={() => void answer()}
        onCancel={() => setAsked(undefined)}
      >
        {asked === 'decline' ? (
          <TextAreaField label="理由" required maxLength={300} value={reason} onChange={setReason} />
        ) : (
          '确认后写进方案，与方案一起密封。分工有改动时，牵头单位须重新请你单位确认。'
        )}
      </Dialog>
    </PageShell>
  );
}

function InvitationText({ invitation }: { invitation: ConsortiumInvitation }) {
  const { challengeId, challengeTitle, bidDeadline, leaderName, leaderRegion, part, state, reason } = invitation;
  const regionName = useRegionName();
  return (
    <>
      <SectionHead first mark={<Seal />} title={challengeTitle} />
      <Card padded>
        <KeyValues
          rows={[
            { key: '牵头单位', value: `${leaderName}（${regionName(leaderRegion)}）` },
            { key: '你单位分工', value: part },
            { key: '揭榜截止', value: bidDeadline && minuteText(bidDeadline, clock.now()) },
            {
              key: '答复',
              value: <Tag tone={state === 'confirmed' ? 'success' : 'plain'}>{memberStateLabels[state]}</Tag>,
            },
            ...(reason ? [{ key: '理由', value: reason }] : []),
          ]}
        />
      </Card>
      <Note spaced icon="info">
        只有你单位自己能确认。你看不到方案的其余内容，牵头单位以外的人也看不到你单位的答复。
      </Note>
      <Button kind="soft" block onTap={() => void open('challenge', { id: challengeId })}>
        看榜单
      </Button>
    </>
  );
}
