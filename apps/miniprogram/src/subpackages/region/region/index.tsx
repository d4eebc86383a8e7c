import { open, usePageParams } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { useRegionName, useRegions } from '@/state/regions';
import { SkeletonCards } from '@/ui/base/skeleton';
import { useSay } from '@/ui/language';
import { FailureView } from '@/ui/page/failure-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { BureauCell } from './_components/bureau-cell';
import { NeighbourLine } from './_components/neighbour-line';
import { RegionContent } from './_components/region-content';
import { RegionHead } from './_components/region-head';
import { RegionShare } from './_components/region-share';
import { WindowCell } from './_components/window-cell';
import { useRegionPage } from './_hooks/use-region-page';

export default function RegionPage() {
  const { code = '' } = usePageParams<'region'>();
  const everyPlace = useRegions((state) => state.all);
  const loaded = useRegionPage(code);
  usePullRefresh(loaded.reload);
  const { data, error } = loaded;
  const known = data?.region ?? everyPlace.find((region) => region.code === code);
  const nameOf = useRegionName();
  const say = useSay();
  const elsewhere = { text: say('看一图'), onTap: () => void open('map') };
  return (
    <PageShell
      bilingual
      title={known ? nameOf(known.code) : say('城市')}
      header={
        <>
          <OfflineBar asOf={loaded.asOf} failed={error !== undefined} onRetry={loaded.reload} />
          {known && <NeighbourLine all={everyPlace} here={known} />}
        </>
      }
    >
      {known && <RegionHead region={known} />}
      {data && <RegionContent page={data} code={code} />}
      {!data && error && <FailureView inset error={error} onRetry={loaded.reload} away={elsewhere} />}
      {!data && !error && <SkeletonCards onRetry={loaded.reload} />}
      {known && <WindowCell regionCode={code} />}
      {known && <BureauCell bureau={known.bureau} />}
      {data && <RegionShare page={data} />}
    </PageShell>
  );
}
