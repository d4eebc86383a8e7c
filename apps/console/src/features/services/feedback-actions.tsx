import { useNavigate } from '@tanstack/react-router';
import { whyCannotAnswerFeedback, type StaffFeedback } from '@market/contract/feedback';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ReasonModal } from '../../components/reason-modal';
import { TransferModal } from '../../components/transfer-modal';
import { call } from '../../platform/client';
import { useKeys } from '../../platform/keys';
import { read } from '../../platform/query';
import styles from './services.module.css';
import { useAnswer } from './use-answer';

type Dialog = 'answer' | 'forward' | 'organizer';

/** 答复、转办. */
export function FeedbackActions({ feedback }: { feedback: StaffFeedback }) {
  const { id, version, regionCode } = feedback;
  const params = { id };
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<Dialog>();
  const one = read('GET /staff/feedback/{id}', { params }).queryKey;
  const decide = useAnswer<StaffFeedback | undefined>(one, 'GET /staff/feedback');
  const owed = whyCannotAnswerFeedback(feedback) === undefined;
  useKeys({ a: () => owed && setDialog('answer'), t: () => owed && setDialog('forward') });
  if (!owed) return null;
  const close = () => setDialog(undefined);
  const forward = async (to: string | null, reason: string) => {
    await decide.mutateAsync(() =>
      call('POST /staff/feedback/{id}/forward', { params, body: { version, regionCode: to, reason } }),
    );
    message.success('已转办');
    void navigate({ to: '/services', search: { tab: 'feedback' } });
  };
  return (
    <div className={styles.actions}>
      <Button aria-keyshortcuts="T" onClick={() => setDialog('forward')}>
        转另一地 T
      </Button>
      {regionCode !== null && <Button onClick={() => setDialog('organizer')}>转主办单位</Button>}
      <p className="lab">答复原样给提出人看</p>
      <Button type="primary" aria-keyshortcuts="A" onClick={() => setDialog('answer')}>
        答复 A
      </Button>
      <ReasonModal
        open={dialog === 'answer'}
        title="答复投诉建议"
        okText="答复"
        label="答复"
        danger={false}
        hint="原样给提出人看。联系方式随之删除。"
        max={2000}
        onSubmit={async (text) => {
          await decide.mutateAsync(() => call('POST /staff/feedback/{id}/answer', { params, body: { version, text } }));
          message.success('已答复');
        }}
        onClose={close}
      />
      <ReasonModal
        open={dialog === 'organizer'}
        title="转主办单位"
        okText="转办"
        label="说明"
        danger={false}
        hint="主办单位和提出人都看到。联系方式不会一并转交。"
        max={300}
        onSubmit={(reason) => forward(null, reason)}
        onClose={close}
      />
      <TransferModal
        open={dialog === 'forward'}
        noteHint="对方科技局和提出人都看到。联系方式不会一并转交。"
        onSubmit={forward}
        onClose={close}
      />
    </div>
  );
}
