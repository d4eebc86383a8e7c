import { findRecordType, type RecordDetail, type RecordTypeSpec } from '@market/contract/record';
import { open, usePageParams } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useSay } from '@/ui/language';
import { SlotCard } from './_components/slot-card';
import { EligibilityCard } from './_components/eligibility-card';
import { NearChallenges } from './_components/near-challenges';
import { OtherActions, RecordActions } from './_components/record-actions';
import { RecordFacts } from './_components/record-facts';
import { RecordHead } from './_components/record-head';
import { RecordHistory } from './_components/record-history';
import { RecordLinks } from './_components/record-links';
import { RecordPlace } from './_components/record-place';
import { RecordSource } from './_components/record-source';
import { RecordTrust } from './_components/record-trust';
import { StandingCard } from './_components/standing-card';
import { WindowCard } from './_components/window-card';
import { useSlots } from './_hooks/use-slots';
import { doable } from './_lib/doable';

export default function RecordPage() {
  const say = useSay();
  const { id = '' } = usePageParams<'record'>();
  const loaded = useLoad(`record:${id}`, () => api('GET /records/{id}', { params: { id } }), { keep: true });
  const { data, asOf, reload } = loaded;
  usePullRefresh(reload);
  const spec = data && findRecordType(data.recordType);
  const slots = useSlots(data);
  const actions = data ? doable(data, slots) : [];
  return (
    <PageShell
      bilingual
      title={spec?.label ?? '详情'}
      header={<OfflineBar asOf={asOf} failed={loaded.error !== undefined} onRetry={reload} />}
      bottom={data && <RecordActions record={data} actions={actions} />}
    >
      <LoadView loaded={loaded} away={{ text: say('看其他记录'), onTap: () => void open('records') }}>
        {(record) => (
          <>
            <RecordHead record={record} />
            <RecordTrust record={record} />
            {spec && slots && <SlotCard spec={spec} record={record} slots={slots} />}
            {spec && <Body spec={spec} record={record} />}
            {record.location && <RecordPlace location={record.location} />}
            <OtherActions record={record} actions={actions} />
            <RecordHistory id={record.id} />
            <NearChallenges record={record} />
            <RecordSource record={record} />
          </>
        )}
      </LoadView>
    </PageShell>
  );
}

/** What the type's description has to say of it. */
const Body = ({ spec, record }: { spec: RecordTypeSpec; record: RecordDetail }) => (
  <>
    <StandingCard spec={spec} record={record} />
    <RecordLinks spec={spec} record={record} />
    <WindowCard spec={spec} record={record} />
    <EligibilityCard spec={spec} record={record} />
    <RecordFacts spec={spec} record={record} />
  </>
);
