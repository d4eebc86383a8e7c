import { findRecordType } from '@market/contract/record';
import { open, usePageParams } from '@/platform/navigation';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { SkeletonCards } from '@/ui/base/skeleton';
import { FailureView } from '@/ui/page/failure-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { RecordActions } from './_components/record-actions';
import { RecordFacts } from './_components/record-facts';
import { RecordHead } from './_components/record-head';
import { RecordPlace } from './_components/record-place';
import { RecordSource } from './_components/record-source';
import { RecordTrust } from './_components/record-trust';

export default function RecordPage() {
  const { id = '' } = usePageParams<'record'>();
  const { data, asOf, error, reload } = useLoad(`record:${id}`, () => api('GET /records/{id}', { params: { id } }), {
    keep: true,
  });
  const spec = data && findRecordType(data.recordType);
  const others = { text: '看其他记录', onTap: () => void open('records') };
  return (
    <PageShell
      title={spec?.label ?? '详情'}
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={data && <RecordActions record={data} />}
    >
      {data && (
        <>
          <RecordHead record={data} />
          <RecordTrust record={data} />
          {spec && <RecordFacts spec={spec} record={data} />}
          {data.location && <RecordPlace location={data.location} />}
          <RecordSource record={data} />
        </>
      )}
      {!data && error && <FailureView error={error} onRetry={reload} away={others} />}
      {!data && !error && <SkeletonCards onRetry={reload} />}
    </PageShell>
  );
}
