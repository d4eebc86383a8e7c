import * as z from 'zod/mini';
import { openedBid } from '../bid/bid.schema.js';
import {
  anyone,
  idParams,
  organizationMember,
  organizationWriter,
  pageOf,
  staff,
  text,
  type RouteTable,
} from '../shared/index.js';
import {
  challengeCard,
  challengeContent,
  challengeDetail,
  challengeQuery,
  explainMove,
  moveChallenge,
  ownChallenge,
  ownChallengeRow,
  passChallenge,
  rewardRange,
  saveChallenge,
  staffChallenge,
  staffChallengeQuery,
  staffChallengeRow,
} from './challenge.schema.js';

const readers = staff('vetter', 'districtAdmin');

export const challengeRoutes = {
  'GET /challenges': {
    summary: '榜单',
    access: anyone,
    query: challengeQuery,
    returns: pageOf(challengeCard),
    maxAgeS: 5,
  },
  'GET /challenges/{id}': {
    summary: '榜单详情（公开视图）',
    access: anyone,
    params: idParams,
    returns: challengeDetail,
    maxAgeS: 5,
  },

  'GET /challenge-rewards': {
    summary: '同领域公开榜单的榜额：中间一半落在哪两个数之间',
    access: anyone,
    query: z.strictObject({ field: text(20) }),
    returns: rewardRange,
    maxAgeS: 300,
  },

  'GET /my/challenges': { summary: '本单位的榜单', access: organizationMember, returns: pageOf(ownChallengeRow) },
  'POST /my/challenges': {
    summary: '新建榜单草稿',
    access: organizationWriter,
    body: z.strictObject({ content: challengeContent }),
    returns: ownChallenge,
    status: 201,
    audit: 'challenge.create',
  },
  'GET /my/challenges/{id}': {
    summary: '本单位榜单的完整内容',
    access: organizationMember,
    params: idParams,
    returns: ownChallenge,
  },
  'PUT /my/challenges/{id}': {
    summary: '保存草稿',
    access: organizationWriter,
    params: idParams,
    body: saveChallenge,
    returns: ownChallenge,
    audit: 'challenge.save',
  },
  'POST /my/challenges/{id}/submit': {
    summary: '提交属地初审',
    access: organizationWriter,
    params: idParams,
    body: moveChallenge,
    returns: ownChallenge,
    audit: 'challenge.submit',
  },
  'POST /my/challenges/{id}/cancel': {
    summary: '撤回榜单',
    access: organizationWriter,
    params: idParams,
    body: explainMove,
    returns: ownChallenge,
    audit: 'challenge.cancel',
  },
  'POST /my/challenges/{id}/open': {
    summary: '截止后开启方案',
    access: organizationWriter,
    params: idParams,
    body: moveChallenge,
    returns: ownChallenge,
    audit: 'challenge.openBids',
  },
  'GET /my/challenges/{id}/bids': {
    summary: '已开启的方案',
    access: organizationMember,
    params: idParams,
    returns: pageOf(openedBid),
    audit: 'bid.readOpened',
  },

  'GET /staff/challenges': {
    summary: '榜单审核队列',
    access: readers,
    query: staffChallengeQuery,
    returns: pageOf(staffChallengeRow),
  },
  'GET /staff/challenges/{id}': {
    summary: '榜单完整内容与经过',
    access: readers,
    params: idParams,
    returns: staffChallenge,
    audit: 'challenge.readConfidential',
  },
  'POST /staff/challenges/{id}/pass': {
    summary: '初审通过并张榜',
    access: readers,
    params: idParams,
    body: passChallenge,
    returns: staffChallenge,
    audit: 'challenge.pass',
  },
  'POST /staff/challenges/{id}/return': {
    summary: '退回修改',
    access: readers,
    params: idParams,
    body: explainMove,
    returns: staffChallenge,
    audit: 'challenge.return',
  },
  'POST /staff/challenges/{id}/reject': {
    summary: '不通过',
    access: readers,
    params: idParams,
    body: explainMove,
    returns: staffChallenge,
    audit: 'challenge.reject',
  },
} as const satisfies RouteTable;
