import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ActionBar } from '../../components/desk';
import { ReasonModal } from '../../components/reason-modal';
import { TransferModal } from '../../components/transfer-modal';
import { useKeys } from '../../platform/keys';

interface Props {
  /** 投诉建议、咨询. */
  subject: string;
  /** Who reads the answer: 提问人、提出人. */
  asker: string;
  tab: 'feedback' | 'inquiries';
  /** What the one who answers should know. */
  note: string;
  hint: string;
  answered: string;
  onAnswer: (text: string) => Promise<unknown>;
  onForward: (regionCode: string, reason: string) => Promise<unknown>;
  /** Where it may also go to the 主办单位. */
  onOrganizer?: ((reason: string) => Promise<unknown>) | undefined;
}

/** 答复、转办 of what somebody asked this place. */
export function ReplyActions(props: Props) {
  const { subject, asker, tab, note, hint, answered, onAnswer, onForward, onOrganizer } = props;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'answer' | 'forward' | 'organizer'>();
  useKeys({ a: () => setDialog('answer'), t: () => setDialog('forward') });
  const close = () => setDialog(undefined);
  const leave = () => {
    message.success('已转办');
    void navigate({ to: '/services', search: { tab } });
  };
  return (
    <ActionBar>
      <Button aria-keyshortcuts="T" onClick={() => setDialog('forward')}>
        转另一地 T
      </Button>
      {onOrganizer && <Button onClick={() => setDialog('organizer')}>转主办单位</Button>}
      <p className="lab">{note}</p>
      <Button type="primary" aria-keyshortcuts="A" onClick={() => setDialog('answer')}>
        答复 A
      </Button>
      <ReasonModal
        open={dialog === 'answer'}
        title={`答复${subject}`}
        okText="答复"
        label="答复"
        danger={false}
        hint={hint}
        max={2000}
        onSubmit={async (text) => {
          await onAnswer(text);
          message.success(answered);
        }}
        onClose={close}
      />
      {onOrganizer && (
        <ReasonModal
          open={dialog === 'organizer'}
          title="转主办单位"
          okText="转办"
          label="说明"
          danger={false}
          hint={`主办单位和${asker}都看到。联系方式不会一并转交。`}
          max={300}
          onSubmit={async (reason) => {
            await onOrganizer(reason);
            leave();
          }}
          onClose={close}
        />
      )}
      <TransferModal
        open={dialog === 'forward'}
        noteHint={`对方科技局和${asker}都看到。联系方式不会一并转交。`}
        onSubmit={async (regionCode, reason) => {
          await onForward(regionCode, reason);
          leave();
        }}
        onClose={close}
      />
    </ActionBar>
  );
}
