import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Bid() {
  return (
    <PageShell title="我要揭榜">
      <SkeletonCards />
    </PageShell>
  );
}
