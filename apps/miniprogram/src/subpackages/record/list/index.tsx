import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function List() {
  return (
    <PageShell title="记录">
      <SkeletonCards />
    </PageShell>
  );
}
