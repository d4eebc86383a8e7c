import { anyone, type RouteTable } from '../shared/index.js';
import { homeView } from './home.schema.js';

export const homeRoutes = {
  'GET /home': { summary: '首页', access: anyone, returns: homeView, maxAgeS: 15 },
} as const satisfies RouteTable;
