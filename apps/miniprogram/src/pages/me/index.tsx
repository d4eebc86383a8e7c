import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Me() {
  return (
    <PageShell tab="me" title="我的">
      <SkeletonCards />
    </PageShell>
  );
}
