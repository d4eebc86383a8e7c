import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Organization() {
  return (
    <PageShell title="单位">
      <SkeletonCards />
    </PageShell>
  );
}
