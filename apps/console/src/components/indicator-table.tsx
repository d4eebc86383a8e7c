import { comparatorSigns, type Indicator } from '@market/contract/challenge';
import { Table, type TableColumnsType } from 'antd';

const orDash = (text: string): string => text || '—';

const columns: TableColumnsType<Indicator> = [
  { title: '指标', dataIndex: 'name' },
  { title: '现状', dataIndex: 'current', align: 'right', className: 'num', render: orDash },
  {
    title: '目标',
    key: 'target',
    align: 'right',
    render: (_, { comparator, target }) => (
      <b className="num">{[comparatorSigns[comparator], target].filter(Boolean).join(' ')}</b>
    ),
  },
  { title: '单位', dataIndex: 'unit', className: 'lab', render: orDash },
  { title: '测试方法', dataIndex: 'testMethod', className: 'lab', render: orDash },
  { title: '权重', dataIndex: 'weight', align: 'right', className: 'num', render: (weight: number) => `${weight}%` },
];

export const IndicatorTable = ({ rows }: { rows: readonly Indicator[] }) => (
  <Table rowKey="id" columns={columns} dataSource={rows} pagination={false} />
);
