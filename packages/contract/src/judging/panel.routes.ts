import * as z from 'zod/mini';
import { idParams, organizationMember, pageOf, staff, type RouteTable } from '../shared/index.js';
import { issuedInvitation } from '../staff-invitation/staff-invitation.schema.js';
import { judgingDesk } from './judging.schema.js';
import {
  acceptSeat,
  candidateQuery,
  expertCandidate,
  inviteExpert,
  leaveSeat,
  moveSeat,
  openExpertAccount,
  ownScores,
  panelOpinion,
  releaseSeat,
  saveSheet,
  seatRow,
  seatView,
  sheetParams,
} from './panel.schema.js';

const bureau = staff('vetter', 'districtAdmin');
const expert = staff('expert');

export const panelRoutes = {
  'GET /staff/challenges/{id}/experts': {
    summary: '可请的专家，来自专家记录',
    access: bureau,
    params: idParams,
    query: candidateQuery,
    returns: pageOf(expertCandidate),
  },
  'POST /staff/experts/{id}/account': {
    summary: '给一位专家开通账号，得一次性显示的邀请码',
    access: bureau,
    params: idParams,
    body: openExpertAccount,
    returns: issuedInvitation,
    shownOnce: true,
    status: 201,
    audit: 'expert.openAccount',
  },
  'POST /staff/challenges/{id}/seats': {
    summary: '邀请一位专家进评审组',
    access: bureau,
    params: idParams,
    body: inviteExpert,
    returns: judgingDesk,
    status: 201,
    audit: 'seat.invite',
  },
  'POST /staff/challenges/{id}/begin-scoring': {
    summary: '评审组开始打分',
    access: bureau,
    params: idParams,
    body: moveSeat,
    returns: judgingDesk,
    audit: 'panel.begin',
  },
  'POST /staff/seats/{id}/release': {
    summary: '撤销一位专家的评审席',
    access: bureau,
    params: idParams,
    body: releaseSeat,
    returns: judgingDesk,
    audit: 'seat.release',
  },

  'GET /staff/seats': { summary: '我的评审', access: expert, returns: pageOf(seatRow) },
  'GET /staff/seats/{id}': { summary: '一次评审', access: expert, params: idParams, returns: seatView },
  'POST /staff/seats/{id}/accept': {
    summary: '接受邀请并作回避声明；与当事方有关联即回避',
    access: expert,
    params: idParams,
    body: acceptSeat,
    returns: seatView,
    audit: 'seat.accept',
  },
  'POST /staff/seats/{id}/decline': {
    summary: '谢绝邀请',
    access: expert,
    params: idParams,
    body: leaveSeat,
    returns: seatView,
    audit: 'seat.decline',
  },
  'POST /staff/seats/{id}/recuse': {
    summary: '申请回避',
    access: expert,
    params: idParams,
    body: leaveSeat,
    returns: seatView,
    audit: 'seat.recuse',
  },
  'PUT /staff/seats/{id}/sheets/{bidId}': {
    summary: '给一份方案打分、写评语，交分前可改',
    access: expert,
    params: sheetParams,
    body: saveSheet,
    status: 204,
    audit: 'sheet.save',
  },
  'POST /staff/seats/{id}/submit': {
    summary: '交分；之后不能再改',
    access: expert,
    params: idParams,
    body: moveSeat,
    returns: seatView,
    audit: 'seat.submit',
  },

  'GET /my/challenges/{id}/scores': {
    summary: '评审组对本单位榜单各方案的意见',
    access: organizationMember,
    params: idParams,
    returns: panelOpinion,
  },
  'GET /my/bids/{id}/scores': {
    summary: '本单位方案的得分与全部方案的匿名分布',
    access: organizationMember,
    params: idParams,
    returns: z.object({ scores: z.nullable(ownScores) }),
  },
} as const satisfies RouteTable;
