import { idParams, pageOf, staff, type RouteTable } from '../shared/index.js';
import { approvalRoles } from './approval.kinds.js';
import {
  agreeApproval,
  agreedApproval,
  approval,
  approvalQuery,
  askApproval,
  refuseApproval,
  withdrawApproval,
} from './approval.schema.js';

const two = staff(...approvalRoles);

export const approvalRoutes = {
  'GET /staff/approvals': {
    summary: '待我同意、我的申请、已定的',
    access: two,
    query: approvalQuery,
    returns: pageOf(approval),
  },
  'POST /staff/approvals': {
    summary: '申请做一件要另一人同意的事',
    access: two,
    body: askApproval,
    returns: approval,
    status: 201,
    audit: 'approval.ask',
  },
  'POST /staff/approvals/{id}/agree': {
    summary: '同意，事情随即办好；生成的邀请码只显示给同意的人，由其交给本人',
    access: two,
    params: idParams,
    body: agreeApproval,
    returns: agreedApproval,
    shownOnce: true,
    audit: 'approval.agree',
  },
  'POST /staff/approvals/{id}/refuse': {
    summary: '不同意',
    access: two,
    params: idParams,
    body: refuseApproval,
    returns: approval,
    audit: 'approval.refuse',
  },
  'POST /staff/approvals/{id}/withdraw': {
    summary: '撤回自己的申请',
    access: two,
    params: idParams,
    body: withdrawApproval,
    returns: approval,
    audit: 'approval.withdraw',
  },
} as const satisfies RouteTable;
