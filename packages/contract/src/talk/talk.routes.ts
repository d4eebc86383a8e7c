import * as z from 'zod/mini';
import { idParams, organizationMember, organizationWriter, staff, type RouteTable } from '../shared/index.js';
import { newTalk, talkLog } from './talk.schema.js';

/** 对接：what the two sides talked through, seen by them and the bureau alone. */
export const talkRoutes = {
  'GET /bids/{id}/talks': {
    summary: '一份方案的对接记录，只给两方',
    access: organizationMember,
    params: idParams,
    returns: talkLog,
  },
  'POST /bids/{id}/talks': {
    summary: '记一次对接；记下后不能改',
    access: organizationWriter,
    params: idParams,
    body: newTalk,
    returns: talkLog,
    status: 201,
    audit: 'talk.note',
  },
  'GET /staff/challenges/{id}/talks': {
    summary: '一张榜各份方案的对接记录',
    access: staff('vetter', 'districtAdmin'),
    params: idParams,
    returns: z.object({ items: z.array(talkLog) }),
  },
} as const satisfies RouteTable;
