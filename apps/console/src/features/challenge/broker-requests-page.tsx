import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { BROKER_DAYS, type BrokerRequestRow } from '@market/contract/broker-request';
import { isoDay } from '@market/contract/shared';
import { Segmented, type TableColumnsType } from 'antd';
import { DueMark } from '../../components/due-mark';
import { PagedTable } from '../../components/paged-table';
import { PageFrame } from '../../components/page-frame';
import { RegionMark } from '../../components/region-mark';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { BrokerRequestTag } from './broker-request-tag';

const stages = [
  { value: 'waiting' as const, label: '待答复' },
  { value: 'over' as const, label: '已办' },
];

const empties = {
  waiting: { text: '没有待梳理的草稿', reason: '企业在「我要发榜」里请技术经理人帮忙时，会出现在这里，按到期先后排。' },
  over: { text: '没有办过的梳理请求', reason: '答复、不办理和被撤回的请求会出现在这里。' },
};

const columns: TableColumnsType<BrokerRequestRow> = [
  {
    title: '草稿',
    key: 'title',
    width: 360,
    render: (_, { id, challengeTitle, organizationName }) => (
      <>
        <Link to="/broker-requests/$id" params={{ id }}>
          {challengeTitle || '未写标题'}
        </Link>
        <div className="cap">{organizationName}</div>
      </>
    ),
  },
  { title: '想请看什么', dataIndex: 'question', render: (text: string) => text || '—' },
  { title: '地区', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  { title: '提出', key: 'askedAt', width: 110, className: 'num', render: (_, { askedAt }) => isoDay(askedAt) },
  {
    title: '答复期限',
    key: 'due',
    width: 200,
    render: (_, { state, dueAt }) => (state === 'asked' ? <DueMark dueAt={dueAt} /> : '—'),
  },
  { title: '状态', key: 'state', width: 90, render: (_, { state }) => <BrokerRequestTag state={state} /> },
];

/** 草稿梳理：drafts shown for advice, and until when it is owed. */
export function BrokerRequestsPage() {
  const stage = useSearch({ from: '/desk/page/broker-requests' }).stage === 'over' ? 'over' : 'waiting';
  const navigate = useNavigate();
  const pages = useCursorPages(stage);
  const list = useQuery(read('GET /staff/broker-requests', { query: { stage, cursor: pages.cursor } }));
  return (
    <PageFrame
      bar={
        <Segmented
          aria-label="待答复或已办"
          value={stage}
          options={stages}
          onChange={(chosen) => void navigate({ to: '/broker-requests', search: { stage: chosen } })}
        />
      }
      actions={<span className="lab">{BROKER_DAYS} 个工作日内答复</span>}
    >
      <PagedTable list={list} pages={pages} columns={columns} rowKey="id" empty={empties[stage]} />
    </PageFrame>
  );
}
