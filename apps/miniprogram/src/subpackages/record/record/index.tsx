import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Record() {
  return (
    <PageShell title="详情">
      <SkeletonCards />
    </PageShell>
  );
}
