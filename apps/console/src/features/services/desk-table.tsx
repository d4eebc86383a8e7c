import type { UseQueryResult } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import { EmptyTable } from '../../components/empty-table';
import { FailureView } from '../../components/failure-view';
import { Pager } from '../../components/pager';
import { TableCard } from '../../components/table-card';
import type { CursorPages } from '../../platform/cursor-pages';

interface Props<Row> {
  list: UseQueryResult<{ items: Row[]; nextCursor: string | null; total?: number | undefined }>;
  pages: CursorPages;
  columns: TableColumnsType<Row>;
  rowKey: keyof Row & string;
  empty: { text: string; reason: string };
}

/** A page of rows, or why there is none. */
export function DeskTable<Row extends object>({ list, pages, columns, rowKey, empty }: Props<Row>) {
  if (list.isError && !list.data) return <FailureView error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <TableCard>
      <Table
        rowKey={rowKey}
        columns={columns}
        dataSource={list.data?.items ?? []}
        loading={list.isPending}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyTable {...empty} /> }}
      />
      <Pager pages={pages} nextCursor={list.data?.nextCursor ?? null} total={list.data?.total} />
    </TableCard>
  );
}
