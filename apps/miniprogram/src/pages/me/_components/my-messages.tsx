import type { MessageView } from '@market/contract/message';
import { agoText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { messageWays } from '@/state/message-ways';
import { openMessage } from '@/state/messages';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Tap } from '@/ui/base/tap';
import { Txt } from '@/ui/base/txt';
import { UnreadDot } from '@/ui/market/unread-dot';
import classes from './mine.module.scss';

export interface MyMessagesProps {
  messages: readonly MessageView[];
  unread: number;
}

export function MyMessages({ messages, unread }: MyMessagesProps) {
  const show = (message: MessageView): void => {
    const way = message.target && messageWays[message.target.kind] ? openMessage(message) : open('messages');
    void way.catch((failure: unknown) => toast(toApiError(failure).message));
  };
  return (
    <>
      <SectionHead title="消息" more={unread > 0 ? `${unread} 条未读` : '全部'} onMore={() => void open('messages')} />
      <Card>
        {messages.map((message) => (
          <Tap key={message.id} className={classes.item} role="link" onTap={() => show(message)}>
            <Row gap={12}>
              {message.readAt === null && <UnreadDot />}
              <Grow>
                <Txt as="body" clamp={1}>
                  {message.title}
                </Txt>
                <Txt as="caption" tone="text-3" clamp={1}>
                  {message.body}
                </Txt>
              </Grow>
              <Txt as="caption" tone="text-3" className={classes.when}>
                {agoText(message.createdAt, clock.now())}
              </Txt>
            </Row>
          </Tap>
        ))}
        {messages.length === 0 && (
          <Txt as="label" tone="text-2" className={classes.item}>
            还没有消息。审核、开启和定榜的结果会在这里告诉你。
          </Txt>
        )}
      </Card>
    </>
  );
}
