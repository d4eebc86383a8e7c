import { usePullRefresh } from '@/platform/pull-refresh';
import { useHome } from '@/state/home';
import { SkeletonCards } from '@/ui/base/skeleton';
import { useElder } from '@/ui/elder';
import { FailureView } from '@/ui/page/failure-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { BeltCard } from './_components/belt-card';
import { ChallengeButtons } from './_components/challenge-buttons';
import { ElderBar } from './_components/elder-bar';
import { HomeFooter } from './_components/home-footer';
import { HomeNews } from './_components/home-news';
import { MapButton } from './_components/map-button';
import { SearchRow } from './_components/search-row';
import { SectionGrid } from './_components/section-grid';
import { WindowCell } from './_components/window-cell';

export default function Market() {
  const home = useHome();
  const elder = useElder((state) => state.on);
  usePullRefresh(home.reload);
  return (
    <PageShell
      bilingual
      tab="market"
      header={<OfflineBar asOf={home.asOf} failed={home.error !== undefined} onRetry={home.reload} />}
    >
      <ElderBar />
      <SearchRow />
      {!elder && <BeltCard home={home.data} />}
      <ChallengeButtons />
      {elder && <MapButton />}
      <SectionGrid />
      <WindowCell />
      {home.data && <HomeNews home={home.data} />}
      {!home.data && home.error && <FailureView inset error={home.error} onRetry={home.reload} />}
      {!home.data && !home.error && <SkeletonCards onRetry={home.reload} />}
      <HomeFooter host={home.data?.host} />
    </PageShell>
  );
}
