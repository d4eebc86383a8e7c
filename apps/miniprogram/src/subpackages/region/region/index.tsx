import { open, usePageParams } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { useRegion } from '@/state/region';
import { useRegions } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { SkeletonCards } from '@/ui/base/skeleton';
import { figureKinds } from '@/ui/market/figure-kinds';
import { RecordCounts } from '@/ui/market/record-counts';
import { StatRow } from '@/ui/market/stat-row';
import { FailureView } from '@/ui/page/failure-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { BureauCell } from './_components/bureau-cell';
import { NeighbourLine } from './_components/neighbour-line';
import { OpenChallenges } from './_components/open-challenges';
import { PortalCard } from './_components/portal-card';
import { RegionFreshness } from './_components/region-freshness';
import { RegionHead } from './_components/region-head';
import { WindowCell } from './_components/window-cell';

export default function RegionPage() {
  const { code = '' } = usePageParams<'region'>();
  const everyPlace = useRegions((state) => state.all);
  const { known, loaded } = useRegion(code);
  usePullRefresh(loaded.reload);
  const { data, error } = loaded;
  const elsewhere = { text: '看一图', onTap: () => void open('map') };
  return (
    <PageShell
      title={known?.shortName ?? '城市'}
      header={
        <>
          <OfflineBar asOf={loaded.asOf} failed={loaded.error !== undefined} onRetry={loaded.reload} />
          {known && <NeighbourLine all={everyPlace} here={known} />}
        </>
      }
    >
      {known && <RegionHead region={known} />}
      {data?.portals.map((portal) => (
        <PortalCard key={portal.id} portal={portal} />
      ))}
      {data && (
        <>
          <SectionHead title="三张清单" more="看清单" onMore={() => void open('lists', { region: code })} />
          <Card padded spaced>
            <StatRow items={figureKinds.map(({ key, label }) => ({ key, label, value: data.figures[key] }))} />
          </Card>
          <RegionFreshness code={code} />
          <RecordCounts counts={data.recordCounts} regionCode={code} />
          <OpenChallenges regionCode={code} total={data.openChallenges} />
        </>
      )}
      {known && <WindowCell regionCode={code} />}
      {known && <BureauCell bureau={known.bureau} />}
      {!data && error && <FailureView inset error={error} onRetry={loaded.reload} away={elsewhere} />}
      {!data && !error && <SkeletonCards onRetry={loaded.reload} />}
    </PageShell>
  );
}
