import { useListPage } from '@/platform/list-page';
import { open } from '@/platform/navigation';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import { ListView } from '@/ui/page/list-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { useInbox } from '../_hooks/use-inbox';
import { MessageDay } from './message-day';

export function Inbox() {
  const inbox = useInbox();
  const unread = useSession(({ actor }) => actor?.unreadMessages ?? 0);
  useListPage(inbox);
  return (
    <PageShell title="消息" header={<OfflineBar onRetry={inbox.reload} />}>
      <Row between>
        <Txt as="label" tone="text-2">
          {unread > 0 ? `${unread} 条未读` : '没有未读'}
        </Txt>
        <Row>
          {unread > 0 && (
            <Button kind="text" small onTap={inbox.readAll}>
              全部已读
            </Button>
          )}
          <Button kind="text" small onTap={() => void open('messageSettings')}>
            消息设置
          </Button>
        </Row>
      </Row>
      <ListView
        listed={inbox}
        empty={
          <StateView
            kind="empty"
            title="还没有消息"
            reason="榜单审核、方案开启和定榜结果会在这里告诉你。"
            actions={[{ text: '看榜单', onTap: () => void open('challenges') }]}
          />
        }
      >
        {() =>
          inbox.days.map(({ day, messages }) => (
            <MessageDay key={day} day={day} messages={messages} onOpen={inbox.open} />
          ))
        }
      </ListView>
    </PageShell>
  );
}
