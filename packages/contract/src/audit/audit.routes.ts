import { pageOf, staff, type RouteTable } from '../shared/index.js';
import { auditQuery, auditRow } from './audit.schema.js';

export const auditRoutes = {
  'GET /staff/audit': { summary: '审计日志', access: staff('auditor'), query: auditQuery, returns: pageOf(auditRow) },
} as const satisfies RouteTable;
