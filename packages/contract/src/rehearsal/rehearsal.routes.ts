import { anyone, type RouteTable } from '../shared/index.js';
import { leadsRehearsal } from './rehearsal.rules.js';
import { environment, moveClock } from './rehearsal.schema.js';

export const rehearsalRoutes = {
  'GET /environment': { summary: '正式环境还是联合测试，以及此刻的时间', access: anyone, returns: environment },
  'POST /rehearsal/clock': {
    summary: '联合测试：把时钟往后拨。正式环境没有这个接口',
    access: leadsRehearsal,
    body: moveClock,
    returns: environment,
    audit: 'rehearsal.moveClock',
  },
  'POST /rehearsal/reset': {
    summary: '联合测试：清空后重新装入演示数据，时钟回到现在。正式环境没有这个接口',
    access: leadsRehearsal,
    status: 204,
    audit: 'rehearsal.reset',
  },
} as const satisfies RouteTable;
