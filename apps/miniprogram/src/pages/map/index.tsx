import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Map() {
  return (
    <PageShell tab="map" title="一图览全域">
      <SkeletonCards />
    </PageShell>
  );
}
