import * as z from 'zod/mini';
import { anyone, pageOf, regionCode, type RouteTable } from '../shared/index.js';
import { regionChallengeRules } from '../challenge/region-rules.schema.js';
import { regionDetail, regionView } from './region.schema.js';

export const regionRoutes = {
  'GET /regions': { summary: '七市一区', access: anyone, returns: pageOf(regionView), maxAgeS: 300 },
  'GET /regions/{code}': {
    summary: '一地的数字、平台入口与在榜数',
    access: anyone,
    params: z.strictObject({ code: regionCode }),
    returns: regionDetail,
    maxAgeS: 30,
  },
  'GET /regions/{code}/challenge-rules': {
    summary: '一地的发榜规则，逐条写明出处',
    access: anyone,
    params: z.strictObject({ code: regionCode }),
    returns: regionChallengeRules,
    maxAgeS: 300,
  },
} as const satisfies RouteTable;
