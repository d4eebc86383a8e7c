import { api } from '@/state/client';
import { IdentityGate } from '@/state/identity-gate';
import { useLoad } from '@/state/use-load';
import { useSession } from '@/state/session';
import { SkeletonCards } from '@/ui/base/skeleton';
import { FailureView } from '@/ui/page/failure-view';
import { PageShell } from '@/ui/page/page-shell';
import { OrganizationForm } from './_components/organization-form';

export default function Organization() {
  const registered = useSession(({ actor }) => actor !== undefined && actor.organization !== null);
  return (
    <IdentityGate title="单位资料" need="signedIn" what="登记单位">
      {registered ? <Registered /> : <OrganizationForm />}
    </IdentityGate>
  );
}

function Registered() {
  const { data, error, reload } = useLoad('organization', () => api('GET /my/organization'));
  if (data) return <OrganizationForm key={data.version} organization={data} />;
  return (
    <PageShell title="单位资料">
      {error ? <FailureView error={error} onRetry={reload} /> : <SkeletonCards count={1} onRetry={reload} />}
    </PageShell>
  );
}
