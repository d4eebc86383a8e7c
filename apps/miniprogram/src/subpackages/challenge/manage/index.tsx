import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Manage() {
  return (
    <PageShell title="管理榜单">
      <SkeletonCards />
    </PageShell>
  );
}
