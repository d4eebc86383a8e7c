import { idParams, organizationMember, signedIn, type Access, type RouteTable } from '../shared/index.js';
import {
  changeSeat,
  invitationCode,
  invitationView,
  invite,
  invited,
  members,
  offerHandOver,
} from './membership.schema.js';

const admin: Access = { who: 'organization', seats: ['admin'] };

export const membershipRoutes = {
  'GET /my/organization/members': {
    summary: '本单位的成员',
    access: organizationMember,
    returns: members,
  },
  'PUT /my/organization/members/{id}': {
    summary: '改成员的席位；单位总要有一位管理员',
    access: admin,
    params: idParams,
    body: changeSeat,
    returns: members,
    audit: 'member.changeSeat',
  },
  'DELETE /my/organization/members/{id}': {
    summary: '移出成员，当即不能再替单位办事',
    access: admin,
    params: idParams,
    returns: members,
    audit: 'member.remove',
  },
  'POST /my/organization/leave': {
    summary: '退出单位；最后一位管理员要先移交',
    access: organizationMember,
    status: 204,
    audit: 'member.leave',
  },
  'POST /my/organization/invitations': {
    summary: '邀请成员，得一次性的邀请码，72 小时有效',
    access: admin,
    body: invite,
    returns: invited,
    status: 201,
    shownOnce: true,
    audit: 'member.invite',
  },
  'DELETE /my/organization/invitations/{id}': {
    summary: '作废邀请',
    access: admin,
    params: idParams,
    returns: members,
    audit: 'member.cancelInvitation',
  },
  'POST /my/invitations/look': {
    summary: '看邀请码是哪个单位的；无效、过期、用过、不是给本人的，答复都一样',
    access: signedIn,
    body: invitationCode,
    returns: invitationView,
    audit: 'member.lookAtInvitation',
  },
  'POST /my/invitations/accept': {
    summary: '接受邀请，加入单位',
    access: signedIn,
    body: invitationCode,
    returns: members,
    audit: 'member.join',
  },
  'POST /my/organization/hand-over': {
    summary: '提出移交管理员，等对方接受',
    access: admin,
    body: offerHandOver,
    returns: members,
    audit: 'member.offerHandOver',
  },
  'DELETE /my/organization/hand-over': {
    summary: '收回或谢绝移交',
    access: organizationMember,
    returns: members,
    audit: 'member.endHandOver',
  },
  'POST /my/organization/hand-over/accept': {
    summary: '接受移交，成为管理员',
    access: organizationMember,
    returns: members,
    audit: 'member.acceptHandOver',
  },
} as const satisfies RouteTable;
