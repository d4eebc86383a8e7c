import { claimKindLabels, type StaffClaimRow } from '@market/contract/claim';
import { agoText } from '@market/contract/shared';
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { DemoMark } from '../../components/demo-mark';
import type { PagedList } from '../../components/paged-card';
import { PagedTable } from '../../components/paged-table';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { ClaimStateTag } from './claim-state-tag';
import { Hearing } from './hearing';

const columns: TableColumnsType<StaffClaimRow> = [
  {
    title: '申请',
    key: 'subject',
    render: (_, { id, subject, demo }) => (
      <>
        <Link to="/claims/$id" params={{ id }}>
          {subject}
        </Link>{' '}
        {demo && <DemoMark />}
      </>
    ),
  },
  { title: '种类', key: 'kind', width: 150, render: (_, { kind }) => claimKindLabels[kind] },
  { title: '申请人', key: 'by', width: 180, render: (_, { applicantName }) => applicantName },
  {
    title: '地区',
    key: 'region',
    width: 90,
    render: (_, { regionCode }) => regionCode && <RegionMark code={regionCode} />,
  },
  {
    title: '提交',
    key: 'age',
    width: 110,
    className: 'num',
    render: (_, { submittedAt }) => submittedAt && agoText(submittedAt, clock.now()),
  },
  {
    title: '单位答复',
    key: 'answer',
    width: 210,
    render: (_, claim) => claim.answerUntil && <Hearing claim={claim} until={claim.answerUntil} />,
  },
  { title: '状态', key: 'state', width: 100, render: (_, { state }) => <ClaimStateTag state={state} /> },
];

const empty = {
  waiting: '单位、技术经理人、专家提交认证申请后，会出现在这里，等得最久的在前。',
  over: '通过、退回、撤销的申请会留在这里。',
} as const;

export const ClaimTable = ({ stage, ...listed }: PagedList<StaffClaimRow> & { stage: 'waiting' | 'over' }) => (
  <PagedTable {...listed} rowKey="id" columns={columns} empty={{ text: '没有申请', reason: empty[stage] }} />
);
