import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Challenge() {
  return (
    <PageShell tab="challenges" title="榜单">
      <SkeletonCards />
    </PageShell>
  );
}
