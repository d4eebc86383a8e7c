import { useQuery } from '@tanstack/react-query';
import { jumpKindLabels, jumpKinds, type JumpFigures } from '@market/contract/portal';
import { Table, type TableColumnsType } from 'antd';
import { DownloadButton } from '../../components/download-button';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { read } from '../../platform/query';
import { DayBars } from './day-bars';
import styles from './portals.module.css';

type Row = JumpFigures['items'][number];
const all = ({ days }: Row): number => days.reduce((sum, count) => sum + count, 0);

const columns = (most: number): TableColumnsType<Row> => [
  { title: '城市', key: 'region', width: 120, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  ...jumpKinds.map((kind) => ({
    title: jumpKindLabels[kind],
    key: kind,
    dataIndex: kind,
    width: 110,
    align: 'right' as const,
    className: 'num',
  })),
  { title: '合计', key: 'all', width: 90, align: 'right', className: 'num', render: (_, row) => <b>{all(row)}</b> },
  { title: '每天', key: 'days', render: (_, { days }) => <DayBars days={days} most={most} /> },
];

/** 跳转次数 of the last 30 days: how often, never who. */
export function JumpFiguresPanel({ region }: { region: string | undefined }) {
  const figures = useQuery(read('GET /staff/portals/jumps', { query: { region } }));
  return (
    <div className={styles.figures}>
      <Panel
        flush
        title="跳转次数"
        note={
          figures.data && (
            <>
              <span className="num">
                {figures.data.from} 至 {figures.data.until}
              </span>
              ，只计次数，不记是谁
            </>
          )
        }
        extra={
          <DownloadButton operation="GET /staff/portals/jumps/csv" request={{ query: { region } }}>
            导出
          </DownloadButton>
        }
      >
        <QueryView query={figures} rows={4}>
          {({ items }) => (
            <Table
              rowKey="regionCode"
              size="small"
              columns={columns(Math.max(1, ...items.flatMap(({ days }) => days)))}
              dataSource={items}
              pagination={false}
            />
          )}
        </QueryView>
      </Panel>
    </div>
  );
}
