import { ArrowDownOutlined } from '@ant-design/icons';
import { getRecordType } from '@market/contract/record';
import { healthDimensions, healthRules, percentOf, toneOf, type HealthRow } from '@market/contract/statistics';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { RegionMark } from '../../components/region-mark';
import { FreshnessBar } from './freshness-bar';
import styles from './overview.module.css';

type Share = HealthRow['shares'][number];

/** A percentage and the way to its reasons; how far it falls short is said by tint and arrow together. */
function Percent({ row, share }: { row: HealthRow; share: Share }) {
  const percent = percentOf(share);
  if (percent === null) return '—';
  const tone = toneOf(percent);
  const { dimension } = share;
  return (
    <Link
      to="/overview/health"
      search={{ dimension, region: row.regionCode, type: row.recordType ?? undefined }}
      className={`num ${styles.percentCell} ${styles[tone] ?? ''}`}
      aria-label={`${healthRules[dimension].label} ${percent}%${tone === 'poor' ? '，先补' : ''}`}
    >
      {tone === 'poor' && <ArrowDownOutlined aria-hidden />}
      {percent}
    </Link>
  );
}

function Mend({ mend }: Pick<HealthRow, 'mend'>) {
  if (!mend) return '—';
  const { label, failing } = healthRules[mend.dimension];
  const unit = mend.dimension === 'completeness' ? '项' : '条';
  return `${label}：${getRecordType(mend.recordType).label} ${mend.failing} ${unit}${failing}`;
}

const columns: TableColumnsType<HealthRow> = [
  {
    title: '城市',
    key: 'place',
    width: 96,
    render: (_, { regionCode, recordType }) =>
      recordType === null ? (
        <RegionMark code={regionCode} />
      ) : (
        <span className={styles.type}>{getRecordType(recordType).label}</span>
      ),
  },
  { title: '记录', dataIndex: 'records', align: 'right', className: 'num', width: 58 },
  ...healthDimensions.map((dimension) => ({
    title: healthRules[dimension].label,
    key: dimension,
    align: 'right' as const,
    width: 62,
    render: (_: unknown, row: HealthRow) =>
      row.shares.map((share) => share.dimension === dimension && <Percent key={dimension} row={row} share={share} />),
  })),
  { title: '新鲜度', key: 'freshness', width: 104, render: (_, { freshness }) => <FreshnessBar counts={freshness} /> },
  {
    title: '先补哪里',
    key: 'mend',
    render: (_, { mend }) => (
      <span className="cap">
        <Mend mend={mend} />
      </span>
    ),
  },
];

/** In the order of the belt line, whatever the figures say. */
export const HealthTable = ({ rows }: { rows: readonly HealthRow[] }) => (
  <Table
    className={styles.health ?? ''}
    rowKey={({ regionCode, recordType }) => `${regionCode} ${recordType ?? ''}`}
    columns={columns}
    dataSource={rows}
    pagination={false}
    size="small"
  />
);
