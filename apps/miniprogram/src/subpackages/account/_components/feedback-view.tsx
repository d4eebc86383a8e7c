import { feedbackKindLabels, feedbackStateLabels, type OwnFeedback } from '@market/contract/feedback';
import { dayText, minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { Dialog } from '@/ui/overlay/dialog';
import classes from './feedback-view.module.scss';

export const feedbackTones = { received: 'warning', answered: 'success', withdrawn: 'plain' } as const;

export interface FeedbackViewProps {
  feedback: OwnFeedback;
  busy: boolean;
  /** True when it went through. */
  onWithdraw: () => Promise<boolean>;
}

/** What was said on both sides, and the way to take it back until it is answered. */
export function FeedbackView({ feedback, busy, onWithdraw }: FeedbackViewProps) {
  const [asking, setAsking] = useState(false);
  const { kind, state, receiver, dueAt, turns, phoneMasked } = feedback;
  const now = clock.now();
  const late = new Date(dueAt) < now;
  const withdraw = async (): Promise<void> => {
    if (await onWithdraw()) setAsking(false);
  };
  return (
    <>
      <Card padded>
        <Row between>
          <Txt as="title3">{feedbackKindLabels[kind]}</Txt>
          <Tag tone={feedbackTones[state]}>{feedbackStateLabels[state]}</Tag>
        </Row>
        <Txt as="label" tone="text-2">
          {`${receiver}承办`}
        </Txt>
      </Card>
      {state === 'received' && (
        <Note spaced icon={late ? 'warning' : 'clock'} {...(late && { tone: 'warning' as const })}>
          {late
            ? `应在 ${dayText(dueAt, now)}前答复，已过时限，平台已提醒承办部门。`
            : `最迟 ${dayText(dueAt, now)}答复。`}
        </Note>
      )}
      <Card padded spaced>
        {turns.map(({ by, name, text, at }) => (
          <View key={at} className={classes.turn}>
            <Row between>
              <Txt as="label" strong tone={by === 'sender' ? 'text-2' : 'primary'}>
                {by === 'sender' ? '我' : name}
              </Txt>
              <Txt as="caption" tone="text-3" num>
                {minuteText(at, now)}
              </Txt>
            </Row>
            <View className={classes.text}>{text}</View>
          </View>
        ))}
      </Card>
      {phoneMasked !== null && (
        <Note spaced icon="lock">{`电话 ${phoneMasked} 只给${receiver}用，答复、转办或撤回后删除。`}</Note>
      )}
      {state === 'received' && (
        <Row className={classes.back}>
          <Button kind="outline" grow onTap={() => setAsking(true)}>
            撤回
          </Button>
        </Row>
      )}
      <Dialog
        open={asking}
        title="撤回"
        confirm="撤回"
        busy={busy}
        onConfirm={() => void withdraw()}
        onCancel={() => setAsking(false)}
      >
        撤回后不再答复，留下的联系方式随即删除。
      </Dialog>
    </>
  );
}
