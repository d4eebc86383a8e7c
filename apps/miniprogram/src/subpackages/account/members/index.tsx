import { View } from '@tarojs/components';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { IdentityGate } from '@/state/identity-gate';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { HandOverNote } from './_components/hand-over-note';
import { Invitations } from './_components/invitations';
import { Joining } from './_components/joining';
import { Leaving } from './_components/leaving';
import { MemberList } from './_components/member-list';

/** 成员与授权; for whoever is in no organization yet, the way into one. */
export default function Members() {
  const inOne = useSession(({ actor }) => Boolean(actor?.organization));
  return (
    <IdentityGate title="成员" need="signedIn" what="加入单位">
      {inOne ? <Listed /> : <Joining />}
    </IdentityGate>
  );
}

function Listed() {
  const isAdmin = useSession(({ actor }) => actor?.organization?.seat === 'admin');
  const loaded = useLoad('members', () => api('GET /my/organization/members'));
  usePullRefresh(loaded.reload);
  return (
    <PageShell title="成员" header={<OfflineBar asOf={loaded.asOf} onRetry={loaded.reload} />}>
      <LoadView loaded={loaded}>
        {(members) => (
          <View>
            <HandOverNote members={members} loaded={loaded} />
            <MemberList members={members} loaded={loaded} isAdmin={isAdmin} />
            {isAdmin && <Invitations members={members} loaded={loaded} />}
            <Leaving />
          </View>
        )}
      </LoadView>
    </PageShell>
  );
}
