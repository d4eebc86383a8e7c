import * as z from 'zod/mini';
import { idParams, organizationMember, organizationWriter, pageOf, type RouteTable } from '../shared/index.js';
import { consortiumInvitation, consortiumMemberView, declineInvitation, inviteMember } from './consortium.schema.js';

const members = z.object({ items: z.array(consortiumMemberView) });

export const consortiumRoutes = {
  'GET /my/bids/{id}/members': {
    summary: '方案的联合体成员',
    access: organizationMember,
    params: idParams,
    returns: members,
  },
  'POST /my/bids/{id}/members': {
    summary: '请一家单位加入联合体，由对方自己确认',
    access: organizationWriter,
    params: idParams,
    body: inviteMember,
    returns: members,
    audit: 'consortium.invite',
  },
  'POST /my/consortium/{id}/remove': {
    summary: '把一家移出联合体',
    access: organizationWriter,
    params: idParams,
    returns: members,
    audit: 'consortium.remove',
  },
  'GET /my/consortium': {
    summary: '请本单位加入的联合体',
    access: organizationMember,
    returns: pageOf(consortiumInvitation),
  },
  'GET /my/consortium/{id}': {
    summary: '一份联合体邀请',
    access: organizationMember,
    params: idParams,
    returns: consortiumInvitation,
  },
  'POST /my/consortium/{id}/confirm': {
    summary: '确认加入联合体',
    access: organizationWriter,
    params: idParams,
    returns: consortiumInvitation,
    audit: 'consortium.confirm',
  },
  'POST /my/consortium/{id}/decline': {
    summary: '不加入联合体',
    access: organizationWriter,
    params: idParams,
    body: declineInvitation,
    returns: consortiumInvitation,
    audit: 'consortium.decline',
  },
} as const satisfies RouteTable;
