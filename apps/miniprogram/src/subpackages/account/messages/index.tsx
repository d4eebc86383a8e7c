import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function Messages() {
  return (
    <PageShell title="消息">
      <SkeletonCards />
    </PageShell>
  );
}
