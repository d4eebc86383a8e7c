import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { correctionKindLabels, type StaffCorrectionRow } from '@market/contract/correction';
import { findRecordType } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { DemoMark } from '../../components/demo-mark';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import type { CorrectionFilters } from './correction-filters';
import { CorrectionStateTag } from './correction-state-tag';
import { DueText } from './due-text';

const columns: TableColumnsType<StaffCorrectionRow> = [
  {
    title: '记录',
    key: 'record',
    render: (_, { id, recordTitle, recordType, number, demo }) => (
      <>
        <Link to="/corrections/$id" params={{ id }}>
          {recordTitle}
        </Link>{' '}
        {demo && <DemoMark />}
        <div className="cap">
          {findRecordType(recordType)?.label} <span className="mono">{number}</span>
        </div>
      </>
    ),
  },
  {
    title: '哪里不对',
    key: 'kind',
    width: 170,
    render: (_, { kind, fieldLabel }) => fieldLabel ?? correctionKindLabels[kind],
  },
  {
    title: '报错人',
    key: 'reporter',
    width: 220,
    render: (_, { reporter }) => (
      <>
        {reporter.name}
        <div className="cap">{reporter.organization ?? '未登记单位'}</div>
      </>
    ),
  },
  { title: '部门', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  { title: '提交', key: 'createdAt', width: 110, className: 'num', render: (_, row) => isoDay(row.createdAt) },
  { title: '答复期限', key: 'deadline', width: 200, render: (_, row) => <DueText row={row} /> },
  { title: '状态', key: 'state', width: 130, render: (_, { state }) => <CorrectionStateTag state={state} /> },
];

const emptyReasons: Partial<Record<CorrectionFilters['view'], string>> = {
  unanswered: '读者报来的错误会出现在这里，按到期先后排。',
  overdue: '都在期限内。',
  today: '今天没有到期的工单。',
};

export function CorrectionTable({ filters }: { filters: CorrectionFilters }) {
  const pages = useCursorPages(JSON.stringify(filters));
  const list = useQuery(read('GET /staff/corrections', { query: { ...filters, cursor: pages.cursor } }));
  const reason = emptyReasons[filters.view];
  return (
    <PagedTable
      list={list}
      pages={pages}
      columns={columns}
      rowKey="id"
      empty={{ text: '没有这样的工单', ...(reason && { reason }) }}
    />
  );
}
