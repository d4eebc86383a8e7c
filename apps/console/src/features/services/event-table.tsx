import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { minuteText } from '@market/contract/shared';
import type { SignUpEvent } from '@market/contract/sign-up';
import type { TableColumnsType } from 'antd';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';

const columns: TableColumnsType<SignUpEvent> = [
  {
    title: '活动',
    key: 'title',
    render: (_, { recordId: id, title }) => (
      <Link to="/services/events/$id" params={{ id }}>
        {title}
      </Link>
    ),
  },
  { title: '地区', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  {
    title: '开始',
    key: 'starts',
    width: 170,
    className: 'num',
    render: (_, row) => minuteText(row.startsAt, clock.now()),
  },
  {
    title: '报名截止',
    key: 'closes',
    width: 170,
    className: 'num',
    render: (_, row) => minuteText(row.closesAt, clock.now()),
  },
  {
    title: '名额',
    key: 'seats',
    width: 90,
    align: 'right',
    className: 'num',
    render: (_, { seats }) => seats ?? '不限',
  },
  { title: '已报名', dataIndex: 'going', width: 90, align: 'right', className: 'num' },
  { title: '候补', dataIndex: 'waiting', width: 80, align: 'right', className: 'num' },
  { title: '已签到', dataIndex: 'attended', width: 90, align: 'right', className: 'num' },
];

const empties = {
  coming: { text: '没有将举办的活动', reason: '发布的活动会出现在这里，按日期先后排。' },
  over: { text: '没有举办过的活动', reason: '过了日期的活动会出现在这里。' },
};

interface Query {
  when: 'coming' | 'over';
  region: string | undefined;
}

export function EventTable({ query }: { query: Query }) {
  const pages = useCursorPages(JSON.stringify(query));
  const list = useQuery(read('GET /staff/events', { query: { ...query, cursor: pages.cursor } }));
  return <PagedTable list={list} pages={pages} columns={columns} rowKey="recordId" empty={empties[query.when]} />;
}
