import { getRecordType } from '@market/contract/record';
import type { HealthExplanation } from '@market/contract/statistics';
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { Pager } from '../../components/pager';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import type { CursorPages } from '../../platform/cursor-pages';

type Row = HealthExplanation['items'][number];

const columns: TableColumnsType<Row> = [
  {
    title: '记录',
    key: 'title',
    render: (_, { id, title }) => (
      <Link to="/records/$id" params={{ id }}>
        {title}
      </Link>
    ),
  },
  { title: '城市', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  { title: '类型', key: 'type', width: 110, render: (_, { recordType }) => getRecordType(recordType).label },
  { title: '哪里不合', key: 'findings', render: (_, { findings }) => findings.join('；') },
];

export const FailingTable = ({ explanation, pages }: { explanation: HealthExplanation; pages: CursorPages }) => (
  <>
    <RowTable
      rowKey="id"
      columns={columns}
      rows={explanation.items}
      empty={{ text: '没有不合的记录', reason: '这一项都合规则，换一项或一地看看。' }}
    />
    <Pager pages={pages} nextCursor={explanation.nextCursor} />
  </>
);
