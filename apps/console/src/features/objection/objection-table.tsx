import { objectionKindLabels, type StaffObjectionRow } from '@market/contract/objection';
import { minuteText } from '@market/contract/shared';
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { DueMark } from '../../components/due-mark';
import type { PagedList } from '../../components/paged-card';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { ObjectionStateTag } from './objection-state-tag';

const columns = (stage: 'waiting' | 'over'): TableColumnsType<StaffObjectionRow> => [
  {
    title: '榜单',
    key: 'title',
    render: (_, { id, challengeTitle }) => (
      <Link to="/objections/$id" params={{ id }}>
        {challengeTitle}
      </Link>
    ),
  },
  { title: '提出单位', key: 'by', render: (_, { organizationName }) => organizationName },
  { title: '事由', key: 'kind', width: 150, render: (_, { kind }) => objectionKindLabels[kind] },
  { title: '地区', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  {
    title: '提出时间',
    key: 'at',
    width: 130,
    className: 'num',
    render: (_, { createdAt }) => minuteText(createdAt, clock.now()),
  },
  {
    title: '答复期限',
    key: 'due',
    width: 170,
    render: (_, { dueAt }) => <DueMark dueAt={dueAt} owed={stage === 'waiting'} />,
  },
  { title: '状态', key: 'state', width: 100, render: (_, { state }) => <ObjectionStateTag state={state} /> },
];

const empty = {
  waiting: '公示期内有单位实名提出异议时，会出现在这里。',
  over: '答复、撤回的异议会留在这里。',
} as const;

export const ObjectionTable = ({ stage, ...listed }: PagedList<StaffObjectionRow> & { stage: 'waiting' | 'over' }) => (
  <PagedTable {...listed} rowKey="id" columns={columns(stage)} empty={{ text: '没有异议', reason: empty[stage] }} />
);
