import { auditObjectLabels, auditResultLabels, type AuditRow } from '@market/contract/audit';
import type { TableColumnsType } from 'antd';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import { clock } from '../../platform/clock';
import { actionLabels } from './action-labels';
import styles from './audit-page.module.css';
import { shortHash } from './short-hash';
import { secondText } from './second-text';

interface Props {
  rows: readonly AuditRow[];
  loading: boolean;
  chosen: string | undefined;
  onChoose: (row: AuditRow) => void;
}

const columns: TableColumnsType<AuditRow> = [
  { title: '时间', key: 'at', className: 'num', render: (_, { at }) => secondText(at, clock.now()) },
  {
    title: '人员',
    key: 'actor',
    render: (_, { actorName, onBehalfOf }) => (onBehalfOf ? `${actorName}（代${onBehalfOf}）` : actorName),
  },
  {
    title: '所属',
    key: 'region',
    render: (_, { regionCode }) => (regionCode ? <RegionMark code={regionCode} /> : '—'),
  },
  { title: '动作', key: 'action', render: (_, { action }) => actionLabels[action] ?? action },
  {
    title: '对象',
    key: 'object',
    className: 'lab',
    render: (_, { objectType, objectId }) => (
      <>
        {auditObjectLabels[objectType]} <span className="mono">{objectId?.slice(-6)}</span>
      </>
    ),
  },
  {
    title: '结果',
    key: 'result',
    render: (_, { result }) => (
      <span className={result === 'refused' ? styles.refused : undefined}>{auditResultLabels[result]}</span>
    ),
  },
  { title: 'SM3', key: 'hash', className: 'mono lab', render: (_, { hash }) => hash && shortHash(hash) },
];

export const AuditTable = ({ rows, loading, chosen, onChoose }: Props) => (
  <RowTable
    rowKey="id"
    columns={columns}
    rows={rows}
    loading={loading}
    rowClassName={({ id }) => (id === chosen ? (styles.chosen ?? '') : '')}
    empty={{ text: '没有符合的日志' }}
    onRow={(row) => ({
      tabIndex: 0,
      onClick: () => onChoose(row),
      onKeyDown: (event) => event.key === 'Enter' && onChoose(row),
    })}
  />
);
