import * as z from 'zod/mini';
import { anyone, pageOf, regionCode, type RouteTable } from '../shared/index.js';
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
} as const satisfies RouteTable;
