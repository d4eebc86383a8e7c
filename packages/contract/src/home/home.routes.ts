import * as z from 'zod/mini';
import { anyone, regionCode, type RouteTable } from '../shared/index.js';
import { homeView } from './home.schema.js';
import { regionPage } from './region-page.schema.js';

export const homeRoutes = {
  'GET /home': { summary: '首页', access: anyone, returns: homeView, maxAgeS: 15 },
  'GET /regions/{code}/page': {
    summary: '一地的首屏：数字、新旧、产业、机构、平台、载体、政策、榜单与合作往来',
    access: anyone,
    params: z.strictObject({ code: regionCode }),
    returns: regionPage,
    maxAgeS: 15,
  },
} as const satisfies RouteTable;
