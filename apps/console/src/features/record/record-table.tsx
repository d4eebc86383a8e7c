import type { RecordTypeSpec, StaffRecordRow } from '@market/contract/record';
import { Table } from 'antd';
import type { Key } from 'react';
import { EmptyTable } from '../../components/empty-table';
import { recordColumns } from './record-columns';
import type { Selection } from './use-selection';

interface Props {
  spec: RecordTypeSpec;
  rows: readonly StaffRecordRow[];
  edits: boolean;
  seesAll: boolean;
  loading: boolean;
  sort: string | undefined;
  /** Where many can be taken at once. */
  selection: Selection | undefined;
  onSort: (sort: string | undefined) => void;
}

export const RecordTable = ({ spec, rows, edits, seesAll, loading, sort, selection, onSort }: Props) => (
  <Table
    rowKey="id"
    columns={recordColumns(spec, { edits, seesAll, sort })}
    dataSource={rows}
    loading={loading}
    {...(selection && {
      rowSelection: {
        selectedRowKeys: selection.rows.map(({ id }) => id),
        onChange: (keys: Key[]) => selection.keepOnly(keys.map(String)),
        getCheckboxProps: ({ title }: StaffRecordRow) => ({ 'aria-label': `选择 ${title}` }),
      },
    })}
    pagination={false}
    showSorterTooltip={false}
    scroll={{ x: 'max-content', y: 'calc(100vh - 326px)' }}
    locale={{ emptyText: loading ? ' ' : <EmptyTable text={`没有符合的${spec.label}`} /> }}
    onChange={(_, __, sorter) => {
      const by = Array.isArray(sorter) ? sorter[0] : sorter;
      onSort(by?.order ? sortOf(String(by.columnKey), by.order) : undefined);
    }}
  />
);

/** The newest change first is the order without a choice. */
function sortOf(column: string, order: 'ascend' | 'descend'): string | undefined {
  if (column === 'updatedAt') return order === 'ascend' ? 'oldest' : undefined;
  return { title: 'title', verified: 'verified', nextReviewAt: 'review' }[column];
}
