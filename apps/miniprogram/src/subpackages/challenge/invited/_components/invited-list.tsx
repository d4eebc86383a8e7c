import { useDidShow } from '@tarojs/taro';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useRegionName } from '@/state/regions';
import { useLoad } from '@/state/use-load';
import { Note } from '@/ui/base/note';
import { ChallengeCard } from '@/ui/market/challenge-card';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';

/** 定向邀请：challenges no public list knows, shown to the invited alone; the newest first. */
export function InvitedList() {
  const loaded = useLoad('my-invitations', () => api('GET /my/invitations'));
  const regionName = useRegionName();
  const { asOf, loading, reload } = loaded;
  usePullRefresh(reload);
  useDidShow(() => {
    if (!loading) reload();
  });
  return (
    <PageShell title="邀请我的榜" header={<OfflineBar asOf={asOf} onRetry={reload} />}>
      <LoadView loaded={loaded} away={{ text: '我的揭榜', onTap: () => void open('myBids') }}>
        {({ items }) =>
          items.length === 0 ? (
            <StateView
              kind="empty"
              title="还没有单位邀请你揭榜"
              reason="定向的榜单只给受邀单位看，有邀请时也会发消息。公开的榜单都可以揭。"
              actions={[{ text: '看揭榜中的榜单', onTap: () => void open('challenges') }]}
            />
          ) : (
            <>
              <Note icon="lock">这些榜单只有受邀单位看得到，请勿转给别人。</Note>
              {items.map((challenge) => (
                <ChallengeCard
                  key={challenge.id}
                  challenge={challenge}
                  regionName={regionName(challenge.regionCode)}
                  now={clock.now()}
                  onTap={() => void open('challenge', { id: challenge.id })}
                />
              ))}
            </>
          )
        }
      </LoadView>
    </PageShell>
  );
}
