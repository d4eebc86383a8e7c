import { usePullRefresh } from '@/platform/pull-refresh';
import { useElder } from '@/ui/elder';
import { FailureView } from '@/ui/page/failure-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { MyBids } from './_components/my-bids';
import { MyChallenges } from './_components/my-challenges';
import { MyMessages } from './_components/my-messages';
import { OrgCard } from './_components/org-card';
import { Settings } from './_components/settings';
import { SignedOut } from './_components/signed-out';
import { Shortcuts } from './_components/shortcuts';
import { useMine } from './_hooks/use-mine';

export default function Me() {
  const { actor, asking, mine } = useMine();
  const { data, error, reload } = mine;
  const elder = useElder((state) => state.on);
  usePullRefresh(mine.reload);
  return (
    <PageShell tab="me" title="我的" header={<OfflineBar asOf={mine.asOf} onRetry={reload} />}>
      {actor ? <OrgCard actor={actor} organization={data?.organization} /> : !asking && <SignedOut />}
      {error && <FailureView inset error={error} onRetry={reload} />}
      {actor && elder && <Shortcuts actor={actor} />}
      {actor && data && !elder && (
        <>
          {data.challenges && <MyChallenges challenges={data.challenges} />}
          {data.bids && <MyBids bids={data.bids} />}
          <MyMessages messages={data.messages} unread={actor.unreadMessages} />
        </>
      )}
      <Settings signedIn={actor !== undefined} />
    </PageShell>
  );
}
