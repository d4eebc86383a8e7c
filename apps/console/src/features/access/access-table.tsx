import { CheckOutlined } from '@ant-design/icons';
import {
  accessAreaLabels,
  accessAreas,
  callerKindLabels,
  callerKinds,
  rowRuleLabels,
  type AccessRow,
  type CallerKind,
} from '@market/contract/access';
import { Table, type TableProps } from 'antd';
import { EmptyTable } from '../../components/empty-table';
import styles from './access-table.module.css';

type Column = NonNullable<TableProps<AccessRow>['columns']>[number];

const operationColumn: Column = {
  title: '操作',
  className: styles.operation ?? '',
  render: (_, { summary, operation, audited }) => (
    <>
      <span>{summary}</span>
      <span className={styles.address}>
        {operation}
        {audited && ' · 留痕'}
      </span>
    </>
  ),
};
const rowsColumn: Column = { title: '数据', width: 132, render: (_, { rows }) => rowRuleLabels[rows] };

const callerColumn = (kind: CallerKind): Column => ({
  title: <span className={styles.caller}>{callerKindLabels[kind]}</span>,
  width: 52,
  align: 'center',
  render: (_, { callers }) =>
    callers.includes(kind) ? (
      <CheckOutlined className={styles.may} aria-label={`${callerKindLabels[kind]}可以`} />
    ) : (
      <span className={styles.not} aria-label={`${callerKindLabels[kind]}不可以`}>
        –
      </span>
    ),
});

/** A row an operation, a column a kind of caller; grouped by whom the operation is there for. */
export function AccessTable({ rows, shown }: { rows: readonly AccessRow[]; shown: CallerKind | undefined }) {
  const columns = [
    operationColumn,
    rowsColumn,
    ...callerKinds.filter((kind) => !shown || kind === shown).map(callerColumn),
  ];
  const groups = accessAreas.map((area) => ({ area, own: rows.filter((row) => row.area === area) }));
  if (rows.length === 0) return <EmptyTable text="没有这样的操作" />;
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ area, own }) => (
      <section key={area} className={styles.wide} aria-label={accessAreaLabels[area]} tabIndex={0}>
        <h2 className={styles.area}>
          {accessAreaLabels[area]} <small>{own.length} 个操作</small>
        </h2>
        <Table<AccessRow>
          size="small"
          rowKey="operation"
          columns={columns}
          dataSource={own}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        />
      </section>
    ));
}
