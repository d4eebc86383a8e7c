import { moveChallenge, ownChallenge } from '../challenge/challenge.schema.js';
import { idParams, organizationWriter, staff, type RouteTable } from '../shared/index.js';
import { judgingDesk } from './judging.schema.js';
import { shortlistBids } from './shortlist.schema.js';

const bureau = staff('vetter', 'districtAdmin');

export const judgingRoutes = {
  'POST /my/challenges/{id}/begin-judging': {
    summary: '结束对接，进入评审（企业榜）',
    access: organizationWriter,
    params: idParams,
    body: moveChallenge,
    returns: ownChallenge,
    audit: 'challenge.beginJudging',
  },
  'POST /my/challenges/{id}/shortlist': {
    summary: '排出入围名次，并给其余每份方案写理由（企业榜）；无一入围即流榜',
    access: organizationWriter,
    params: idParams,
    body: shortlistBids,
    returns: ownChallenge,
    audit: 'challenge.shortlist',
  },
  'POST /my/challenges/{id}/notice': {
    summary: '公示第一名（企业榜）；期满无异议即定榜',
    access: organizationWriter,
    params: idParams,
    body: moveChallenge,
    returns: ownChallenge,
    audit: 'challenge.notice',
  },

  'GET /staff/challenges/{id}/judging': {
    summary: '评审台',
    access: bureau,
    params: idParams,
    returns: judgingDesk,
    audit: 'bid.readOpened',
  },
  'POST /staff/challenges/{id}/begin-judging': {
    summary: '结束对接，进入评审（政府榜）',
    access: bureau,
    params: idParams,
    body: moveChallenge,
    returns: judgingDesk,
    audit: 'challenge.beginJudging',
  },
  'POST /staff/challenges/{id}/shortlist': {
    summary: '按评审组意见排出入围名次，并给其余每份方案写理由（政府榜）',
    access: bureau,
    params: idParams,
    body: shortlistBids,
    returns: judgingDesk,
    audit: 'challenge.shortlist',
  },
  'POST /staff/challenges/{id}/notice': {
    summary: '公示第一名（政府榜）；期满无异议即定榜',
    access: bureau,
    params: idParams,
    body: moveChallenge,
    returns: judgingDesk,
    audit: 'challenge.notice',
  },
} as const satisfies RouteTable;
