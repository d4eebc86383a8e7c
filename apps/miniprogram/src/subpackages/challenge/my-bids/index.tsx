import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function MyBids() {
  return (
    <PageShell title="我的揭榜">
      <SkeletonCards />
    </PageShell>
  );
}
