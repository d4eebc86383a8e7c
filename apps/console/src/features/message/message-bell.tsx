import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useActor } from '../../platform/session';

const MessageSettings = lazy(() =>
  import('./message-settings').then((module) => ({ default: module.MessageSettings })),
);
const MessageList = lazy(() => import('./message-list').then((module) => ({ default: module.MessageList })));

/** Unread count in the top bar; the letters open in a drawer. */
export function MessageBell() {
  const [open, setOpen] = useState(false);
  const [setting, setSetting] = useState(false);
  const { unreadMessages } = useActor();
  return (
    <>
      <Badge count={unreadMessages} size="small" offset={[-8, 10]} color="var(--danger)">
        <Button
          type="text"
          icon={<BellOutlined style={{ fontSize: 20 }} aria-hidden />}
          aria-label={unreadMessages > 0 ? `消息，${unreadMessages} 条未读` : '消息'}
          data-testid="messages"
          onClick={() => setOpen(true)}
        />
      </Badge>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        title={setting ? '消息设置' : '消息'}
        extra={
          <Button type="link" onClick={() => setSetting(!setting)}>
            {setting ? '看消息' : '消息设置'}
          </Button>
        }
        size={440}
        destroyOnHidden
      >
        <Suspense>{setting ? <MessageSettings /> : <MessageList onLeave={() => setOpen(false)} />}</Suspense>
      </Drawer>
    </>
  );
}
