import * as z from 'zod/mini';
import { idParams, pageOf, regionCode, signedIn, staff, type RouteTable } from '../shared/index.js';
import {
  answerCorrection,
  correctionCounts,
  ownCorrection,
  ownCorrectionDetail,
  ownCorrectionQuery,
  rejectCorrection,
  reopenCorrection,
  reportCorrection,
  staffCorrectionDetail,
  staffCorrectionQuery,
  staffCorrectionRow,
  transferCorrection,
} from './correction.schema.js';

const readers = staff('maintainer', 'verifier', 'districtAdmin');
const handlers = staff('maintainer', 'districtAdmin');

export const correctionRoutes = {
  'GET /my/corrections': {
    summary: '我的纠错',
    access: signedIn,
    query: ownCorrectionQuery,
    returns: pageOf(ownCorrection),
  },
  'GET /my/corrections/{id}': {
    summary: '我的一条纠错与答复',
    access: signedIn,
    params: idParams,
    returns: ownCorrectionDetail,
  },
  'POST /my/corrections': {
    summary: '提交纠错',
    access: signedIn,
    body: reportCorrection,
    returns: ownCorrectionDetail,
    status: 201,
    audit: 'correction.report',
  },
  'POST /my/corrections/{id}/reopen': {
    summary: '请求重新处理（答复后 15 天内一次）',
    access: signedIn,
    params: idParams,
    body: reopenCorrection,
    returns: ownCorrectionDetail,
    audit: 'correction.reopen',
  },

  'GET /staff/corrections': {
    summary: '纠错工单，先到期的在前',
    access: readers,
    query: staffCorrectionQuery,
    returns: pageOf(staffCorrectionRow),
  },
  'GET /staff/corrections/counts': {
    summary: '待答复、今天到期、超期的工单数',
    access: readers,
    query: z.strictObject({ region: z.optional(regionCode) }),
    returns: correctionCounts,
  },
  'GET /staff/corrections/{id}': {
    summary: '一张纠错工单',
    access: readers,
    params: idParams,
    returns: staffCorrectionDetail,
  },
  'POST /staff/corrections/{id}/answer': {
    summary: '采纳并答复',
    access: handlers,
    params: idParams,
    body: answerCorrection,
    returns: staffCorrectionDetail,
    audit: 'correction.answer',
  },
  'POST /staff/corrections/{id}/reject': {
    summary: '不采纳，说明理由',
    access: handlers,
    params: idParams,
    body: rejectCorrection,
    returns: staffCorrectionDetail,
    audit: 'correction.reject',
  },
  'POST /staff/corrections/{id}/transfer': {
    summary: '转办给另一地的科技局',
    access: handlers,
    params: idParams,
    body: transferCorrection,
    status: 204,
    audit: 'correction.transfer',
  },
} as const satisfies RouteTable;
