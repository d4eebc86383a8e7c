import { approvalStateLabels, approvalTable, type Approval, type ApprovalState } from '@market/contract/approval';
import { minuteText } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { Facts } from '../../components/facts';
import { RowTable } from '../../components/row-table';
import type { Issued } from '../../components/secret-issued';
import { ToneTag, type Tone } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { DecideApproval } from './decide-approval';

interface Props {
  rows: readonly Approval[];
  loading: boolean;
  box: 'toDecide' | 'own' | 'decided';
  onIssued: (issued: Issued) => void;
}

const tones: Record<ApprovalState, Tone> = {
  pending: 'blue',
  agreed: 'ok',
  refused: 'bad',
  withdrawn: 'plain',
  expired: 'warn',
};

const empty = {
  toDecide: { text: '没有等你同意的申请', reason: '同事提出要两个人办的事，会出现在这里，也会发消息给你。' },
  own: { text: '你没有提出过申请', reason: '在账号、访问网络、签到名单里办要另一人同意的事，就会生成申请。' },
  decided: { text: '还没有定过的申请' },
};

const columns: TableColumnsType<Approval> = [
  {
    title: '要做的事',
    key: 'what',
    render: (_, { kind, facts }) => (
      <>
        <b>{approvalTable[kind].label}</b>
        <Facts facts={facts.map(({ label, value }) => [label, value] as const)} />
      </>
    ),
  },
  {
    title: '谁申请、为什么',
    key: 'who',
    width: 260,
    render: (_, { askedByName, askedAt, reason }) => (
      <>
        {askedByName} <span className="cap num">{minuteText(askedAt, clock.now())}</span>
        <p className="lab prewrap">{reason}</p>
      </>
    ),
  },
  {
    title: '状态',
    key: 'state',
    width: 240,
    render: (_, row) => {
      const { state, expiresAt, decidedByName, decidedAt, note, usedAt } = row;
      const now = clock.now();
      return (
        <>
          <ToneTag tone={tones[state]}>{approvalStateLabels[state]}</ToneTag>
          <p className="cap num">
            {decidedAt ? `${decidedByName ?? ''} ${minuteText(decidedAt, now)}` : `${minuteText(expiresAt, now)}前有效`}
            {usedAt && `，${minuteText(usedAt, now)}已用`}
          </p>
          {note && <p className="lab prewrap">{note}</p>}
        </>
      );
    },
  },
];

export const ApprovalTable = ({ rows, loading, box, onIssued }: Props) => (
  <RowTable
    fit
    rowKey="id"
    columns={[
      ...columns,
      {
        title: '',
        key: 'act',
        width: 180,
        align: 'right',
        render: (_, row) => <DecideApproval approval={row} onIssued={onIssued} />,
      },
    ]}
    rows={rows}
    loading={loading}
    empty={empty[box]}
    onRow={({ kind }) => ({ 'data-approval': kind }) as React.HTMLAttributes<HTMLElement>}
  />
);
