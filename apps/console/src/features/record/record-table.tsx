import type { RecordTypeSpec, StaffRecordRow } from '@market/contract/record';
import { Table } from 'antd';
import { EmptyTable } from '../../components/empty-table';
import { recordColumns } from './record-columns';

interface Props {
  spec: RecordTypeSpec;
  rows: readonly StaffRecordRow[];
  edits: boolean;
  seesAll: boolean;
  loading: boolean;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
}

export const RecordTable = ({ spec, rows, edits, seesAll, loading, sort, onSort }: Props) => (
  <Table
    rowKey="id"
    columns={recordColumns(spec, { edits, seesAll, sort })}
    dataSource={rows}
    loading={loading}
    pagination={false}
    showSorterTooltip={false}
    scroll={{ x: 'max-content', y: 'calc(100vh - 268px)' }}
    locale={{ emptyText: <EmptyTable text={`没有符合的${spec.label}`} /> }}
    onChange={(_, __, sorter) => {
      const by = Array.isArray(sorter) ? sorter[0] : sorter;
      if (by?.columnKey === 'title') onSort(by.order ? 'title' : undefined);
      else onSort(by?.order === 'ascend' ? 'oldest' : undefined);
    }}
  />
);
