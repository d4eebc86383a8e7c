import { useNavigate } from '@tanstack/react-router';
import {
  isUnanswered,
  whyCannotAnswer,
  whyCannotChange,
  whyCannotReject,
  whyCannotTransfer,
  type StaffCorrectionDetail,
} from '@market/contract/correction';
import { errors, type ErrorCode } from '@market/contract/shared';
import { App, Button, Tooltip } from 'antd';
import { useState } from 'react';
import { ActionBar } from '../../components/desk';
import { ReasonModal } from '../../components/reason-modal';
import { TransferModal } from '../../components/transfer-modal';
import { useKeys } from '../../platform/keys';
import { useActor } from '../../platform/session';
import { useAnswering } from './use-answering';

const dialogs = {
  answer: {
    title: '采纳并答复',
    okText: '答复',
    label: '答复',
    danger: false,
    hint: '原样发给报错人。记录要改的，请用“去修改”，核验发布后自动答复。',
    placeholder: '写明怎么处理的。',
  },
  reject: {
    title: '不采纳',
    okText: '不采纳',
    hint: '原样发给报错人，他可在 15 天内请求重新处理一次。',
    placeholder: '写明依据，例如公示页或来函。',
  },
} as const;

/** 去修改、采纳并答复、不采纳、转办；a closed button says why. */
export function AnswerActions({ detail }: { detail: StaffCorrectionDetail }) {
  const { row, record, changing } = detail;
  const actor = useActor();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const answering = useAnswering(row);
  const [dialog, setDialog] = useState<'answer' | 'reject' | 'transfer'>();
  const order = { state: row.state, transfers: row.transfers, changing };
  const pending = changing && record.revisionState === 'pending';
  const why = {
    change: pending
      ? 'correctionBeingChanged'
      : whyCannotChange(actor, { state: row.state, recordRegionCode: record.regionCode }),
    answer: whyCannotAnswer(actor, order),
    reject: whyCannotReject(actor, order),
    transfer: whyCannotTransfer(actor, order),
  } as const;
  const change = () =>
    void navigate({ to: '/records/$id/edit', params: { id: row.recordId }, search: { correction: row.id } });
  const explain = (to: 'answer' | 'reject') => async (text: string) => {
    await answering.mutateAsync({ to, text });
    message.success('已答复，报错人会收到消息');
  };
  useKeys({
    e: () => why.change === undefined && change(),
    a: () => why.answer === undefined && setDialog('answer'),
    r: () => why.reject === undefined && setDialog('reject'),
    t: () => why.transfer === undefined && setDialog('transfer'),
  });
  if (!isUnanswered(row.state)) return null;
  return (
    <ActionBar>
      <Deed text="转办" hotkey="T" why={why.transfer} onClick={() => setDialog('transfer')} />
      <Deed text="不采纳" hotkey="R" why={why.reject} onClick={() => setDialog('reject')} danger />
      <p className="lab">{why.answer && errors[why.answer].text}</p>
      <Deed text="采纳并答复" hotkey="A" why={why.answer} onClick={() => setDialog('answer')} />
      <Deed text={changing ? '接着修改' : '去修改'} hotkey="E" why={why.change} onClick={change} primary />
      {(['answer', 'reject'] as const).map((to) => (
        <ReasonModal
          key={to}
          open={dialog === to}
          {...dialogs[to]}
          max={500}
          onSubmit={explain(to)}
          onClose={() => setDialog(undefined)}
        />
      ))}
      <TransferModal
        open={dialog === 'transfer'}
        noteHint="对方科技局看到，报错人只知道转给了谁。"
        onSubmit={async (regionCode, note) => {
          await answering.mutateAsync({ to: 'transfer', regionCode, note });
          message.success('已转办');
          void navigate({ to: '/corrections' });
        }}
        onClose={() => setDialog(undefined)}
      />
    </ActionBar>
  );
}

interface DeedProps {
  text: string;
  hotkey: string;
  why: ErrorCode | undefined;
  onClick: () => void;
  danger?: boolean;
  primary?: boolean;
}

const Deed = ({ text, hotkey, why, onClick, danger = false, primary = false }: DeedProps) => (
  <Tooltip title={why ? errors[why].text : `快捷键 ${hotkey}`}>
    <Button
      danger={danger}
      type={primary ? 'primary' : 'default'}
      disabled={why !== undefined}
      aria-keyshortcuts={hotkey}
      onClick={onClick}
    >
      {text}
    </Button>
  </Tooltip>
);
