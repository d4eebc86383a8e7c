import { Link } from '@tanstack/react-router';
import { fieldText, type RecordTypeSpec, type StaffRecordRow } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { DemoMark } from '../../components/demo-mark';
import { FreshnessMark } from '../../components/freshness-mark';
import { RegionMark } from '../../components/region-mark';
import { SourceMark } from '../../components/source-mark';
import styles from './record-columns.module.css';
import { RecordStateTag } from './record-state-tag';

type Columns = TableColumnsType<StaffRecordRow>;

const numbers = new Set(['integer', 'decimal', 'money', 'price', 'area']);
const figures = new Set([...numbers, 'day', 'date']);

interface Viewing {
  edits: boolean;
  /** Whether the rows may be of more than one place. */
  seesAll: boolean;
  sort: string | undefined;
}

/** The columns of a type: its name, the fields its description shows in tables, and the envelope. */
export function recordColumns(spec: RecordTypeSpec, { edits, seesAll, sort }: Viewing): Columns {
  const own: Columns = spec.fields
    .filter((field) => field.show.includes('table'))
    .map((field) => ({
      title: field.label,
      key: field.key,
      ...(figures.has(field.kind) && { className: 'num' }),
      ...(numbers.has(field.kind) && { align: 'right' as const }),
      render: (_, { fields }) => <div className={styles.cell}>{fieldText(field, fields[field.key], fields)}</div>,
    }));
  return [
    {
      title: spec.titleLabel,
      key: 'title',
      fixed: 'left',
      width: 280,
      ...ascending(sort === 'title'),
      render: (_, { id, title, demo }) => (
        <div className={styles.title}>
          <Link to="/records/$id" params={{ id }}>
            {title}
          </Link>{' '}
          {demo && <DemoMark />}
        </div>
      ),
    },
    ...(seesAll ? [regionColumn] : []),
    ...own,
    { title: '来源', key: 'provenance', render: (_, { provenance }) => <SourceMark kind={provenance} /> },
    {
      title: '核验',
      key: 'verified',
      ...ascending(sort === 'verified'),
      render: (_, row) => <FreshnessMark {...row} />,
    },
    {
      title: '下次复核',
      key: 'nextReviewAt',
      className: 'num',
      ...ascending(sort === 'review'),
      render: (_, { nextReviewAt }) => (nextReviewAt ? isoDay(nextReviewAt) : '—'),
    },
    {
      title: '改于',
      key: 'updatedAt',
      className: 'num',
      sorter: true,
      sortOrder: sort === 'oldest' ? 'ascend' : sort === undefined || sort === 'newest' ? 'descend' : null,
      render: (_, { updatedAt }) => isoDay(updatedAt),
    },
    { title: '状态', key: 'state', fixed: 'right', render: (_, row) => <RecordStateTag row={row} /> },
    ...(edits ? [editColumn] : []),
  ];
}

const ascending = (on: boolean) =>
  ({ sorter: true, sortDirections: ['ascend'], sortOrder: on ? 'ascend' : null }) satisfies Columns[number];

const regionColumn: Columns[number] = {
  title: '城市',
  key: 'region',
  render: (_, { regionCode }) => <RegionMark code={regionCode} />,
};
const editColumn: Columns[number] = {
  title: '',
  key: 'edit',
  fixed: 'right',
  width: 72,
  render: (_, { id, revisionState }) =>
    revisionState !== 'pending' &&
    revisionState !== 'importing' && (
      <Link to="/records/$id/edit" params={{ id }}>
        编辑
      </Link>
    ),
};
