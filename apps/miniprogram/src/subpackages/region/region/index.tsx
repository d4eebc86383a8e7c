import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Region() {
  return (
    <PageShell title="城市">
      <SkeletonCards />
    </PageShell>
  );
}
