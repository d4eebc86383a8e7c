import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function About() {
  return (
    <PageShell title="关于集市">
      <SkeletonCards />
    </PageShell>
  );
}
