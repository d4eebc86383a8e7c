import { Table, type TableProps } from 'antd';
import { EmptyTable, type Empty } from './empty-table';

interface Props<Row> extends Pick<TableProps<Row>, 'columns' | 'onRow' | 'size' | 'rowClassName'> {
  rows: readonly Row[];
  loading?: boolean;
  rowKey: (keyof Row & string) | ((row: Row) => string);
  empty: Empty;
}

/** Rows under a head; as wide as they need, and where there are none, why. */
export const RowTable = <Row extends object>({ rows, loading = false, empty, ...table }: Props<Row>) => (
  <Table
    {...table}
    dataSource={rows}
    loading={loading}
    pagination={false}
    scroll={{ x: 'max-content' }}
    locale={{ emptyText: loading ? ' ' : <EmptyTable {...empty} /> }}
  />
);
