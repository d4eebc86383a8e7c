import type { FunnelView } from '@market/contract/statistics';
import { minuteText } from '@market/contract/shared';
import { Collapse, type TableColumnsType } from 'antd';
import { CopyButton } from '../../components/copy-button';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import { clock } from '../../platform/clock';

type Row = FunnelView['byRegion'][number];

const columns: TableColumnsType<Row> = [
  { title: '城市', key: 'region', render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  { title: '提交', dataIndex: 'submitted', align: 'right', className: 'num' },
  { title: '张榜', dataIndex: 'published', align: 'right', className: 'num' },
  { title: '定榜', dataIndex: 'awarded', align: 'right', className: 'num' },
  { title: '流榜', dataIndex: 'failed', align: 'right', className: 'num' },
];

/** The same place by place, and the query all of it was counted from. */
export const FunnelDetails = ({ funnel: { byRegion, query } }: { funnel: FunnelView }) => (
  <Collapse
    ghost
    size="small"
    items={[
      {
        key: 'regions',
        label: '各地',
        children: (
          <RowTable
            rowKey="regionCode"
            size="small"
            columns={columns}
            rows={byRegion}
            empty={{ text: '今年还没有提交的榜单', reason: '有单位提交后在这里按城市计数。' }}
          />
        ),
      },
      {
        key: 'query',
        label: '计数的查询',
        children: (
          <>
            <pre className="mono" style={{ whiteSpace: 'pre-wrap' }}>
              {query.text}
            </pre>
            <p className="cap">:since 为 {minuteText(query.since, clock.now())}</p>
            <CopyButton text={query.text} label="复制查询" />
          </>
        ),
      },
    ]}
  />
);
