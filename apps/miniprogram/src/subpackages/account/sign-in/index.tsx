import { SkeletonCards } from '@/ui/base/skeleton';
import { PageShell } from '@/ui/page/page-shell';

export default function SignIn() {
  return (
    <PageShell title="登录">
      <SkeletonCards />
    </PageShell>
  );
}
