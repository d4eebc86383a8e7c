import { useNavigate } from '@tanstack/react-router';
import { owedStates, type StaffInquiry } from '@market/contract/inquiry';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ReasonModal } from '../../components/reason-modal';
import { TransferModal } from '../../components/transfer-modal';
import { call } from '../../platform/client';
import { useKeys } from '../../platform/keys';
import { read } from '../../platform/query';
import styles from './services.module.css';
import { useAnswer } from './use-answer';

/** 答复、转办. */
export function InquiryActions({ inquiry: { id, state, version } }: { inquiry: StaffInquiry }) {
  const params = { id };
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'answer' | 'forward'>();
  const one = read('GET /staff/inquiries/{id}', { params }).queryKey;
  const answer = useAnswer<StaffInquiry | undefined>(one, 'GET /staff/inquiries');
  const owed = owedStates.includes(state);
  useKeys({ a: () => owed && setDialog('answer'), t: () => owed && setDialog('forward') });
  if (!owed) return null;
  return (
    <div className={styles.actions}>
      <Button aria-keyshortcuts="T" onClick={() => setDialog('forward')}>
        转办 T
      </Button>
      <p className="lab">答复原样发给提问人，他可以追问一次</p>
      <Button type="primary" aria-keyshortcuts="A" onClick={() => setDialog('answer')}>
        答复 A
      </Button>
      <ReasonModal
        open={dialog === 'answer'}
        title="答复咨询"
        okText="答复"
        label="答复"
        danger={false}
        hint="原样发给提问人。"
        max={2000}
        onSubmit={async (text) => {
          await answer.mutateAsync(() =>
            call('POST /staff/inquiries/{id}/answer', { params, body: { version, text } }),
          );
          message.success('已答复，提问人会收到消息');
        }}
        onClose={() => setDialog(undefined)}
      />
      <TransferModal
        open={dialog === 'forward'}
        noteHint="对方科技局和提问人都看到。联系方式不会一并转交。"
        onSubmit={async (regionCode, reason) => {
          const body = { version, regionCode, reason };
          await answer.mutateAsync(() => call('POST /staff/inquiries/{id}/forward', { params, body }));
          message.success('已转办');
          void navigate({ to: '/services', search: { tab: 'inquiries' } });
        }}
        onClose={() => setDialog(undefined)}
      />
    </div>
  );
}
