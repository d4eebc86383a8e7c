import * as z from 'zod/mini';
import { anyone, day, idParams, organizationMember, pageOf, pageQuery, type RouteTable } from '../shared/index.js';
import { challengeEvidence, evidenceRoot, receiptFile } from './evidence.schema.js';

export const evidenceRoutes = {
  'GET /evidence/roots': {
    summary: '存证日根',
    access: anyone,
    query: z.strictObject(pageQuery),
    returns: pageOf(evidenceRoot),
    maxAgeS: 60,
  },
  'GET /evidence/roots/{day}': {
    summary: '一天的存证日根',
    access: anyone,
    params: z.strictObject({ day }),
    returns: evidenceRoot,
    maxAgeS: 60,
  },
  'GET /evidence/export': { summary: '导出全部存证日根', access: anyone, file: 'csv', maxAgeS: 60 },
  'GET /challenges/{id}/evidence': {
    summary: '一张榜的存证',
    access: anyone,
    params: idParams,
    returns: z.object({ items: z.array(challengeEvidence) }),
  },
  'GET /challenges/{id}/receipt': {
    summary: '张榜内容的存证回执文件',
    access: anyone,
    params: idParams,
    returns: receiptFile,
  },
  'GET /my/bids/{id}/receipt': {
    summary: '本单位密封方案的存证回执文件',
    access: organizationMember,
    params: idParams,
    returns: receiptFile,
  },
} as const satisfies RouteTable;
