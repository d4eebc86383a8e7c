import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Post() {
  return (
    <PageShell title="我要发榜">
      <SkeletonCards />
    </PageShell>
  );
}
