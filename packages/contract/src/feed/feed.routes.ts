import * as z from 'zod/mini';
import { staff, type RouteTable } from '../shared/index.js';
import { feedName, feedView } from './feed.schema.js';

const importers = staff('maintainer', 'districtAdmin');

export const feedRoutes = {
  'GET /staff/feeds': {
    summary: '定时抓取的数据来源，各自最近的几次',
    access: importers,
    returns: z.object({ items: z.array(feedView) }),
  },
  'POST /staff/feeds/{name}/pull': {
    summary: '立即抓取一次',
    access: importers,
    params: z.strictObject({ name: feedName }),
    returns: feedView,
    audit: 'feed.pull',
  },
} as const satisfies RouteTable;
