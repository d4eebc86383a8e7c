import { Link } from '@tanstack/react-router';
import { daysLeft } from '@market/contract/shared';
import type { RoundView } from '@market/contract/verification';
import type { TableColumnsType } from 'antd';
import type { PagedList } from '../../components/paged-card';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { CountLine } from './count-line';
import { RoundStateTag } from './round-state-tag';

const columns: TableColumnsType<RoundView> = [
  {
    title: '名称',
    key: 'name',
    render: (_, { id, name }) => (
      <Link to="/rounds/$id" params={{ id }}>
        {name}
      </Link>
    ),
  },
  {
    title: '城市',
    key: 'regions',
    render: (_, { regionCodes }) => (
      <span style={{ display: 'flex', flexWrap: 'wrap', gap: 8, maxWidth: 300 }}>
        {regionCodes.map((code) => (
          <RegionMark key={code} code={code} />
        ))}
      </span>
    ),
  },
  { title: '进度', key: 'progress', width: 260, render: (_, round) => <CountLine {...round} /> },
  {
    title: '截止',
    key: 'dueOn',
    className: 'num',
    render: (_, { dueOn, state }) => `${dueOn}${state === 'open' ? dueText(dueOn) : ''}`,
  },
  { title: '状态', key: 'state', render: (_, round) => <RoundStateTag round={round} /> },
];

export const RoundsTable = ({ runs, ...listed }: PagedList<RoundView> & { runs: boolean }) => (
  <PagedTable
    {...listed}
    rowKey="id"
    columns={columns}
    empty={{
      text: '还没有核验轮次',
      reason: runs ? '开一轮，各地按名单核验并按期完成。' : '区管理员开轮次后会出现在这里。',
    }}
  />
);

export function dueText(dueOn: string): string {
  const days = daysLeft(dueOn, clock.now());
  if (days < 0) return `，超 ${-days} 天`;
  return days === 0 ? '，今天' : `，剩 ${days} 天`;
}
