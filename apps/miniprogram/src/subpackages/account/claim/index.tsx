import { claimKindLabels } from '@market/contract/claim';
import { usePageParams } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { IdentityGate } from '@/state/identity-gate';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { ClaimForm } from './_components/claim-form';
import { ClaimMoves } from './_components/claim-moves';
import { ClaimStanding } from './_components/claim-standing';

export default function Claim() {
  const { id = '' } = usePageParams<'claim'>();
  return (
    <IdentityGate title="认证申请" need="signedIn" what="看申请">
      <One id={id} />
    </IdentityGate>
  );
}

function One({ id }: { id: string }) {
  const loaded = useLoad(`claim:${id}`, () => api('GET /my/claims/{id}', { params: { id } }));
  const { data, asOf, reload } = loaded;
  usePullRefresh(reload);
  const title = data ? claimKindLabels[data.kind] : '认证申请';
  const header = <OfflineBar asOf={asOf} onRetry={reload} />;
  if (data?.mine && (data.state === 'draft' || data.state === 'returned'))
    return <ClaimForm title={title} header={header} claim={data} loaded={loaded} />;
  return (
    <PageShell title={title} header={header}>
      <LoadView loaded={loaded}>
        {(claim) => (
          <>
            <ClaimStanding claim={claim} loaded={loaded} />
            <ClaimMoves claim={claim} loaded={loaded} />
          </>
        )}
      </LoadView>
    </PageShell>
  );
}
