import { changeAccount, cookieSession } from '../account/account.schema.js';
import { anyone, idParams, pageOf, staff, type RouteTable } from '../shared/index.js';
import {
  acceptInvitation,
  invitationView,
  issuedInvitation,
  lookAtInvitation,
  staffInvitation,
  staffInvitationQuery,
} from './staff-invitation.schema.js';

export const staffInvitationRoutes = {
  'GET /staff/invitations': {
    summary: '控制台账号的邀请',
    access: staff('systemAdmin', 'securityAdmin'),
    query: staffInvitationQuery,
    returns: pageOf(staffInvitation),
  },
  'POST /staff/invitations/{id}/revoke': {
    summary: '撤销还没接受的邀请',
    access: staff('systemAdmin'),
    params: idParams,
    returns: staffInvitation,
    audit: 'invitation.revoke',
  },
  'POST /staff/accounts/{id}/invite': {
    summary: '重新邀请：原密码和原邀请立即失效，解除锁定，本人凭新邀请码另设密码',
    access: staff('systemAdmin'),
    params: idParams,
    body: changeAccount,
    returns: issuedInvitation,
    shownOnce: true,
    audit: 'account.invite',
  },
  'POST /invitations/look': {
    summary: '凭邀请码看邀请的是谁',
    access: anyone,
    body: lookAtInvitation,
    returns: invitationView,
    audit: 'invitation.look',
  },
  'POST /invitations/accept': {
    summary: '接受邀请：设密码并登录；已绑定动态码的另填动态码',
    access: anyone,
    limit: 'signIn',
    body: acceptInvitation,
    returns: cookieSession,
    shownOnce: true,
    audit: 'invitation.accept',
  },
} as const satisfies RouteTable;
