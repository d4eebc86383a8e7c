import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Market() {
  return (
    <PageShell tab="market">
      <SkeletonCards />
    </PageShell>
  );
}
