import { minuteText } from '@market/contract/shared';
import { verdictLabels, type TextReview, type TextReviewState } from '@market/contract/text-review';
import { Typography, type TableColumnsType } from 'antd';
import { RowTable } from '../../components/row-table';
import { clock } from '../../platform/clock';
import { Decide } from './decide';
import { Picture } from './picture';

const columns: TableColumnsType<TextReview> = [
  {
    title: '时间',
    key: 'createdAt',
    className: 'num',
    width: 140,
    render: (_, { createdAt }) => minuteText(createdAt, clock.now()),
  },
  { title: '内容', dataIndex: 'what', width: 140 },
  {
    title: '原文',
    key: 'texts',
    render: (_, { id, texts, picture }) =>
      picture ? (
        <Picture id={id} name={texts.join('')} />
      ) : (
        <Typography.Paragraph ellipsis={{ rows: 3, expandable: true, symbol: '展开' }} style={{ marginBottom: 0 }}>
          {texts.join('\n')}
        </Typography.Paragraph>
      ),
  },
  { title: '为什么待审', key: 'verdict', width: 180, render: (_, { verdict }) => verdictLabels[verdict] },
];
const decided: TableColumnsType<TextReview> = [
  { title: '核对人', dataIndex: 'decidedByName', width: 120 },
  { title: '理由', key: 'reason', render: (_, { reason }) => reason ?? '—' },
];

interface Props {
  rows: TextReview[];
  loading: boolean;
  state: TextReviewState;
}

export function TextReviewTable({ rows, loading, state }: Props) {
  const last: TableColumnsType<TextReview> =
    state === 'waiting'
      ? [{ title: '', key: 'decide', align: 'right', width: 160, render: (_, row) => <Decide review={row} /> }]
      : decided;
  return (
    <RowTable
      rowKey="id"
      columns={[...columns, ...last]}
      rows={rows}
      loading={loading}
      empty={{ text: state === 'waiting' ? '没有待审的内容' : '没有' }}
    />
  );
}
