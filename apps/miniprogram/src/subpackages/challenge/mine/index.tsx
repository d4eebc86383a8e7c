import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Mine() {
  return (
    <PageShell title="我的榜单">
      <SkeletonCards />
    </PageShell>
  );
}
