import { useReachBottom } from '@tarojs/taro';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Row } from '@/ui/base/row';
import { SkeletonCards } from '@/ui/base/skeleton';
import { Txt } from '@/ui/base/txt';
import { FailureView } from '@/ui/page/failure-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { useInbox } from '../_hooks/use-inbox';
import { MessageDay } from './message-day';

export function Inbox() {
  const inbox = useInbox();
  const unread = useSession(({ actor }) => actor?.unreadMessages ?? 0);
  const { first, error, items, loading, nextCursor, reload, more } = inbox;
  usePullRefresh(inbox.reload);
  useReachBottom(more);
  return (
    <PageShell title="消息" header={<OfflineBar onRetry={reload} />}>
      {unread > 0 && (
        <Row between>
          <Txt as="label" tone="text-2">{`${unread} 条未读`}</Txt>
          <Button kind="text" small onTap={inbox.readAll}>
            全部已读
          </Button>
        </Row>
      )}
      {inbox.days.map(({ day, messages }) => (
        <MessageDay key={day} day={day} messages={messages} onOpen={inbox.open} />
      ))}
      {first && <SkeletonCards onRetry={reload} />}
      {error && <FailureView error={error} onRetry={items.length > 0 ? more : reload} inset={items.length > 0} />}
      {!loading && !error && items.length === 0 && (
        <StateView
          kind="empty"
          title="还没有消息"
          reason="榜单审核、方案开启和定榜结果会在这里告诉你。"
          actions={[{ text: '看榜单', onTap: () => void open('challenges') }]}
        />
      )}
      {nextCursor !== null && !error && !first && (
        <Button kind="text" block loading={loading} onTap={more}>
          看更早的
        </Button>
      )}
    </PageShell>
  );
}
