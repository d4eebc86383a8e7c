import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Receipt() {
  return (
    <PageShell title="揭榜回执">
      <SkeletonCards />
    </PageShell>
  );
}
