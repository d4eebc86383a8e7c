import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Detail() {
  return (
    <PageShell title="榜单详情">
      <SkeletonCards />
    </PageShell>
  );
}
