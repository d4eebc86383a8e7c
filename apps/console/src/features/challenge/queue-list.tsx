import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dutyLabels, dutyPartyLabels, type BoardRow } from '@market/contract/board';
import { challengeHoldLabels, challengeKindLabels } from '@market/contract/challenge';
import { daysLeft } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { Amount } from '../../components/amount';
import { DemoMark } from '../../components/demo-mark';
import { DueMark } from '../../components/due-mark';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { ChallengeStateTag } from '../../components/challenge-state-tag';
import type { QueueFilters } from './queue-filters';

const columns: TableColumnsType<BoardRow> = [
  {
    title: '榜单',
    key: 'title',
    width: 260,
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
  {
    title: '类型',
    key: 'kind',
    width: 100,
    render: (_, { kind, field }) => (
      <>
        {challengeKindLabels[kind]}
        <div className="cap">{field}</div>
      </>
    ),
  },
  { title: '榜额', key: 'reward', align: 'right', width: 96, render: (_, row) => <Amount fen={row.rewardFen} /> },
  { title: '清晰度', dataIndex: 'clarity', align: 'right', width: 70, className: 'num' },
  {
    title: '状态',
    key: 'state',
    width: 100,
    render: (_, { state, hold }) => (
      <>
        <ChallengeStateTag state={state} />{' '}
        {hold !== 'none' && <ToneTag tone="bad">{challengeHoldLabels[hold]}</ToneTag>}
      </>
    ),
  },
  {
    title: '已在此步',
    key: 'age',
    align: 'right',
    width: 86,
    render: (_, { stateSince }) =>
      stateSince ? <span className="num">{-daysLeft(stateSince, clock.now())} 天</span> : '—',
  },
  {
    title: '下一步',
    key: 'duty',
    width: 126,
    render: (_, { duty }) =>
      duty ? (
        <>
          {dutyLabels[duty.kind]}
          <div className="cap">{dutyPartyLabels[duty.by]}</div>
        </>
      ) : (
        '—'
      ),
  },
  {
    title: '期限',
    key: 'until',
    width: 200,
    render: (_, { duty }) => (duty?.until ? <DueMark dueAt={duty.until} owed={duty.by !== 'platform'} /> : '—'),
  },
];

export function QueueList({ filters }: { filters: QueueFilters }) {
  const pages = useCursorPages(JSON.stringify(filters));
  const list = useQuery(read('GET /staff/challenges', { query: { ...filters, cursor: pages.cursor } }));
  return <PagedTable list={list} pages={pages} columns={columns} rowKey="id" empty={{ text: '没有符合的榜单' }} />;
}
