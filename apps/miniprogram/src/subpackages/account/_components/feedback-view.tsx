import { feedbackKindLabels, feedbackStateLabels, type OwnFeedback } from '@market/contract/feedback';
import { useState } from 'react';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { Dialog } from '@/ui/overlay/dialog';
import { DueNote } from './due-note';
import classes from './feedback-view.module.scss';
import { Turns } from './turns';

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
      {state === 'received' && <DueNote dueAt={dueAt} />}
      <Turns turns={turns} self="sender" />
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
