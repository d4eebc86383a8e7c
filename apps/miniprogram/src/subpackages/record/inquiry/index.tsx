import { findRecordType } from '@market/contract/record';
import { inquiryKindLabels, inquiryKindOf } from '@market/contract/inquiry';
import { errors } from '@market/contract/shared';
import { open, usePageParams } from '@/platform/navigation';
import { api } from '@/state/client';
import { IdentityGate } from '@/state/identity-gate';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { InquiryForm } from './_components/inquiry-form';

export default function Inquiry() {
  const { id = '' } = usePageParams<'inquiry'>();
  const loaded = useLoad(`record:${id}`, () => api('GET /records/{id}', { params: { id } }), { keep: true });
  const { data } = loaded;
  const spec = data && findRecordType(data.recordType);
  const kind = data && spec && inquiryKindOf(spec, data);
  const title = kind ? inquiryKindLabels[kind] : '咨询';
  if (data && spec && kind)
    return (
      <IdentityGate title={title} need={kind === 'financing' ? 'writer' : 'signedIn'} what={title}>
        <InquiryForm record={data} spec={spec} kind={kind} />
      </IdentityGate>
    );
  return (
    <PageShell title={title}>
      <LoadView loaded={loaded}>
        {() => (
          <StateView
            kind="empty"
            title={errors.notAskable.text}
            reason="可以到一站式窗口留言"
            actions={[{ text: '看一站式窗口', onTap: () => void open('window', { code: data?.regionCode ?? '' }) }]}
          />
        )}
      </LoadView>
    </PageShell>
  );
}
