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
  const { data, asOf, reload, replace } = loaded;
  usePullRefresh(reload);
  return (
    <PageShell
      title={data ? claimKindLabels[data.kind] : '认证申请'}
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
    >
      <LoadView loaded={loaded}>
        {(claim) =>
          claim.state === 'draft' || claim.state === 'returned' ? (
            <ClaimForm claim={claim} replace={replace} reload={reload} />
          ) : (
            <>
              <ClaimStanding claim={claim} />
              <ClaimMoves claim={claim} loaded={loaded} />
            </>
          )
        }
      </LoadView>
    </PageShell>
  );
}
