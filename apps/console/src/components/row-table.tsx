import { Table, type TableProps } from 'antd';
import { EmptyTable, type Empty } from './empty-table';

interface Props<Row> extends Pick<TableProps<Row>, 'columns' | 'onRow' | 'size' | 'rowClassName'> {
  rows: readonly Row[];
  loading?: boolean;
  rowKey: (keyof Row & string) | ((row: Row) => string);
  empty: Empty;
  /** As wide as its place, its lines wrapped. */
  fit?: boolean;
}

/** Rows under a head; as wide as they need unless made to fit, and where there are none, why. */
export const RowTable = <Row extends object>({ rows, loading = false, empty, fit = false, ...table }: Props<Row>) => (
  <Table
    {...table}
    dataSource={rows}
    loading={loading}
    pagination={false}
    {...(!fit && { scroll: { x: 'max-content' } })}
    locale={{ emptyText: loading ? ' ' : <EmptyTable {...empty} /> }}
  />
);
