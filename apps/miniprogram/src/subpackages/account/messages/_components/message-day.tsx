import type { MessageView } from '@market/contract/message';
import { beijing } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { messageWays } from '@/state/message-ways';
import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import { Grow, Row } from '@/ui/base/row';
import { Tap } from '@/ui/base/tap';
import { Txt } from '@/ui/base/txt';
import { UnreadDot } from '@/ui/market/unread-dot';
import classes from './message-day.module.scss';

export interface MessageDayProps {
  day: string;
  messages: readonly MessageView[];
  onOpen: (message: MessageView) => void;
}

function clock(instant: string): string {
  const { hour, minute } = beijing(instant);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

export const MessageDay = ({ day, messages, onOpen }: MessageDayProps) => (
  <View>
    <Txt as="caption" tone="text-3" className={classes.day}>
      {day}
    </Txt>
    <Card>
      {messages.map((message) => (
        <Message key={message.id} message={message} onOpen={() => onOpen(message)} />
      ))}
    </Card>
  </View>
);

function Message({ message, onOpen }: { message: MessageView; onOpen: () => void }) {
  const { title, body, createdAt, readAt, target } = message;
  const way = target && messageWays[target.kind];
  const unread = readAt === null;
  const inside = (
    <>
      <View className={classes.icon}>
        <Icon name={way?.icon ?? 'message'} size={20} />
        {unread && <UnreadDot className={classes.unread} />}
      </View>
      <View className={classes.words}>
        <Row gap={8}>
          <Grow>
            <Txt as="body" strong={unread}>
              {title}
            </Txt>
          </Grow>
          <Txt as="caption" tone="text-3" num className={classes.time}>
            {clock(createdAt)}
          </Txt>
        </Row>
        <Txt as="label" tone="text-2">
          {body}
        </Txt>
        {way && (
          <View className={classes.way}>
            {way.text}
            <Icon name="chevron-right" size={16} />
          </View>
        )}
      </View>
    </>
  );
  // Read, and leading nowhere: there is nothing to tap.
  if (!unread && !way) return <View className={classes.message}>{inside}</View>;
  return (
    <Tap role={way ? 'link' : 'button'} className={classes.message} onTap={onOpen}>
      {inside}
    </Tap>
  );
}
