import { internalRequestKindLabels, type InternalRequestView } from '@market/contract/internal-request';
import { minuteText } from '@market/contract/shared';
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { DemoMark } from '../../components/demo-mark';
import { DueMark } from '../../components/due-mark';
import type { PagedList } from '../../components/paged-card';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import type { Box } from './request-filters';
import { RequestStateTag } from './request-state-tag';

const columns: TableColumnsType<InternalRequestView> = [
  {
    title: '请求',
    key: 'title',
    render: (_, { id, title, demo }) => (
      <>
        <Link to="/requests/$id" params={{ id }}>
          {title}
        </Link>{' '}
        {demo && <DemoMark />}
      </>
    ),
  },
  { title: '事项', key: 'kind', width: 90, render: (_, { kind }) => internalRequestKindLabels[kind] },
  { title: '提出', key: 'from', width: 90, render: (_, { fromRegion }) => <RegionMark code={fromRegion} /> },
  { title: '收到', key: 'to', width: 90, render: (_, { toRegion }) => <RegionMark code={toRegion} /> },
  {
    title: '提出时间',
    key: 'askedAt',
    width: 130,
    className: 'num',
    render: (_, { askedAt }) => minuteText(askedAt, clock.now()),
  },
  {
    title: '期限',
    key: 'due',
    width: 170,
    render: (_, { dueAt, state }) => <DueMark dueAt={dueAt} owed={state === 'open'} />,
  },
  { title: '状态', key: 'state', width: 90, render: (_, { state }) => <RequestStateTag state={state} /> },
];

const empty: Record<Box, string> = {
  in: '别的局请本局核验或补充时会出现在这里。',
  out: '需要别的局核验或补充时，提一条协同请求。',
  all: '换一个条件，或清除筛选。',
};

export const RequestTable = ({ box, ...listed }: PagedList<InternalRequestView> & { box: Box }) => (
  <PagedTable {...listed} rowKey="id" columns={columns} empty={{ text: '没有协同请求', reason: empty[box] }} />
);
