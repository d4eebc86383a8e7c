import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { challengeKindLabels, type StaffChallengeRow } from '@market/contract/challenge';
import { isoDay } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { Amount } from '../../components/amount';
import { DemoMark } from '../../components/demo-mark';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { ChallengeStateTag } from '../../components/challenge-state-tag';
import type { QueueFilters } from './queue-filters';

const day = (instant: string | null) => (instant ? isoDay(instant) : '—');

const columns: TableColumnsType<StaffChallengeRow> = [
  {
    title: '榜单',
    key: 'title',
    render: (_, { id, title, organizationName, demo }) => (
      <>
        <Link to="/challenges/$id" params={{ id }}>
          {title || '未命名'}
        </Link>{' '}
        {demo && <DemoMark />}
        <div className="cap">{organizationName}</div>
      </>
    ),
  },
  { title: '城市', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  { title: '类型', key: 'kind', width: 90, render: (_, { kind }) => challengeKindLabels[kind] },
  { title: '领域', dataIndex: 'field', width: 110 },
  { title: '榜额', key: 'reward', align: 'right', width: 110, render: (_, row) => <Amount fen={row.rewardFen} /> },
  { title: '清晰度', dataIndex: 'clarity', align: 'right', width: 80, className: 'num' },
  { title: '提交', key: 'submittedAt', width: 110, className: 'num', render: (_, row) => day(row.submittedAt) },
  { title: '截止', key: 'bidDeadline', width: 110, className: 'num', render: (_, row) => day(row.bidDeadline) },
  { title: '状态', key: 'state', width: 90, render: (_, { state }) => <ChallengeStateTag state={state} /> },
];

export function QueueList({ filters }: { filters: QueueFilters }) {
  const pages = useCursorPages(JSON.stringify(filters));
  const list = useQuery(read('GET /staff/challenges', { query: { ...filters, cursor: pages.cursor } }));
  return <PagedTable list={list} pages={pages} columns={columns} rowKey="id" empty={{ text: '没有符合的榜单' }} />;
}
