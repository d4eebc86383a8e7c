import { paymentWhen, type AgreementView } from '@market/contract/agreement';
import { formatAmount, isoDay } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { paymentCountText } from '../../components/agreement-marks';
import { Panel } from '../../components/panel';
import { RowTable } from '../../components/row-table';

type Payment = AgreementView['payments'][number];

const columnsFor = (milestones: AgreementView['milestones']): TableColumnsType<Payment> => [
  { title: '付款', dataIndex: 'label' },
  { title: '什么时候付', key: 'after', render: (_, { after }) => paymentWhen(after, milestones) },
  {
    title: '应付',
    key: 'amount',
    align: 'right',
    className: 'num',
    render: (_, { amountFen, percent }) => `${formatAmount(amountFen)}（${percent}%）`,
  },
  {
    title: '已报',
    key: 'paid',
    render: (_, { paidOn, paidFen }) => (paidOn ? `${paidOn} ${formatAmount(paidFen ?? 0)}` : '—'),
  },
  {
    title: '确认收款',
    key: 'confirmedAt',
    className: 'num',
    render: (_, { confirmedAt }) => (confirmedAt ? isoDay(confirmedAt) : '—'),
  },
];

export const PaymentsPanel = ({ agreement }: { agreement: AgreementView }) => (
  <Panel title="付款" note={paymentCountText(agreement)} flush>
    <RowTable
      rows={agreement.payments}
      rowKey="id"
      columns={columnsFor(agreement.milestones)}
      empty={{ text: '合同还没有生效', reason: '付款由双方申报和确认，平台不经手资金。' }}
    />
  </Panel>
);
