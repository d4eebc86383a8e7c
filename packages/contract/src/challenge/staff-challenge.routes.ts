import { openedContact } from '../consent/consent.schema.js';
import { idParams, staff, type RouteTable } from '../shared/index.js';
import { unmask } from '../unmasking/unmasking.schema.js';
import { explainMove, moveChallenge } from './challenge.schema.js';
import { passChallenge, pickChallenge, staffChallenge } from './staff-challenge.schema.js';
import { appraiseChallenge, diagnoseChallenge } from './opinion.schema.js';

const bureau = staff('vetter', 'districtAdmin');
const readers = staff('vetter', 'broker', 'districtAdmin');

/** 属地初审到张榜，以及张榜后的暂停与归档。 */
export const staffChallengeRoutes = {
  'GET /staff/challenges/{id}': {
    summary: '榜单完整内容与经过',
    access: readers,
    params: idParams,
    returns: staffChallenge,
    audit: 'challenge.readConfidential',
  },
  'POST /staff/challenges/{id}/contact': {
    summary: '写明理由，看发榜方联系人的电话',
    access: bureau,
    params: idParams,
    body: unmask,
    returns: openedContact,
    shownOnce: true,
    audit: 'challenge.openContact',
  },
  'POST /staff/challenges/{id}/pass': {
    summary: '初审通过，进入本地要求的下一步',
    access: bureau,
    params: idParams,
    body: passChallenge,
    returns: staffChallenge,
    audit: 'challenge.pass',
  },
  'POST /staff/challenges/{id}/pick': {
    summary: '挑战赛选上这道题目，定选定方式、家数与揭榜截止；没选上的走不通过并写理由',
    access: bureau,
    params: idParams,
    body: pickChallenge,
    returns: staffChallenge,
    audit: 'challenge.pick',
  },
  'POST /staff/challenges/{id}/return': {
    summary: '退回修改',
    access: bureau,
    params: idParams,
    body: explainMove,
    returns: staffChallenge,
    audit: 'challenge.return',
  },
  'POST /staff/challenges/{id}/reject': {
    summary: '不通过',
    access: bureau,
    params: idParams,
    body: explainMove,
    returns: staffChallenge,
    audit: 'challenge.reject',
  },
  'POST /staff/challenges/{id}/refine': {
    summary: '请技术经理人诊断',
    access: bureau,
    params: idParams,
    body: explainMove,
    returns: staffChallenge,
    audit: 'challenge.refine',
  },
  'POST /staff/challenges/{id}/diagnose': {
    summary: '写诊断意见，回到初审',
    access: readers,
    params: idParams,
    body: diagnoseChallenge,
    returns: staffChallenge,
    audit: 'challenge.diagnose',
  },
  'POST /staff/challenges/{id}/appraise': {
    summary: '录入专家论证与结论',
    access: bureau,
    params: idParams,
    body: appraiseChallenge,
    returns: staffChallenge,
    audit: 'challenge.appraise',
  },
  'POST /staff/challenges/{id}/approve': {
    summary: '联盟办同意跨城张榜',
    access: staff('districtAdmin'),
    params: idParams,
    body: moveChallenge,
    returns: staffChallenge,
    audit: 'challenge.approve',
  },
  'POST /staff/challenges/{id}/suspend': {
    summary: '暂停',
    access: bureau,
    params: idParams,
    body: explainMove,
    returns: staffChallenge,
    audit: 'challenge.suspend',
  },
  'POST /staff/challenges/{id}/lift': {
    summary: '解除暂停，截止顺延',
    access: bureau,
    params: idParams,
    body: explainMove,
    returns: staffChallenge,
    audit: 'challenge.lift',
  },
  'POST /staff/challenges/{id}/archive': {
    summary: '归档',
    access: bureau,
    params: idParams,
    body: moveChallenge,
    returns: staffChallenge,
    audit: 'challenge.archive',
  },
} as const satisfies RouteTable;
