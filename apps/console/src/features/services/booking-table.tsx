import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BookingRow, BookingStage } from '@market/contract/booking';
import { isoDay } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { DueMark } from '../../components/due-mark';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { BookingTag } from './state-tags';
import { timesText } from './times-text';

const columns: TableColumnsType<BookingRow> = [
  {
    title: '仪器或平台',
    key: 'record',
    render: (_, { id, recordTitle }) => (
      <Link to="/services/bookings/$id" params={{ id }}>
        {recordTitle}
      </Link>
    ),
  },
  { title: '预约单位', dataIndex: 'organizationName', width: 220 },
  { title: '时段', key: 'times', render: (_, row) => timesText(row) },
  { title: '地区', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  { title: '提交', key: 'createdAt', width: 110, className: 'num', render: (_, row) => isoDay(row.createdAt) },
  {
    title: '答复期限',
    key: 'due',
    width: 200,
    render: (_, { state, dueAt }) => (state === 'requested' ? <DueMark dueAt={dueAt} /> : '—'),
  },
  { title: '状态', key: 'state', width: 90, render: (_, { state }) => <BookingTag state={state} /> },
];

const empties: Record<BookingStage, { text: string; reason: string }> = {
  waiting: { text: '没有待确认的预约', reason: '企业在小程序里约机时后会出现在这里，按到期先后排。' },
  coming: { text: '没有将到的预约', reason: '确认过的预约在开始前会出现在这里。' },
  over: { text: '没有结束的预约', reason: '用完、取消和未接受的预约会出现在这里。' },
};

interface Query {
  stage: BookingStage;
  region: string | undefined;
  q: string | undefined;
}

export function BookingTable({ query }: { query: Query }) {
  const pages = useCursorPages(JSON.stringify(query));
  const list = useQuery(read('GET /staff/bookings', { query: { ...query, cursor: pages.cursor } }));
  return <PagedTable list={list} pages={pages} columns={columns} rowKey="id" empty={empties[query.stage]} />;
}
