import { pageOf, staff, type RouteTable } from '../shared/index.js';
import { auditChain, auditFilter, auditQuery, auditRow } from './audit.schema.js';

const auditor = staff('auditor');

/** Kept for ever, and so for the year the law asks at least (网络安全法第二十三条：不少于六个月；互联网政务应用安全管理规定：一年). */
export const auditRoutes = {
  'GET /staff/audit': { summary: '审计日志', access: auditor, query: auditQuery, returns: pageOf(auditRow) },
  'GET /staff/audit/export/csv': {
    summary: '导出审计日志（CSV）',
    access: auditor,
    query: auditFilter,
    file: 'csv',
    audit: 'audit.export',
  },
  'GET /staff/audit/export/xlsx': {
    summary: '导出审计日志（Excel），不超过五千条',
    access: auditor,
    query: auditFilter,
    file: 'xlsx',
    audit: 'audit.export',
  },
  'GET /staff/audit/chain': { summary: '日志链上次校验的结果', access: auditor, returns: auditChain },
  'POST /staff/audit/checks': {
    summary: '现在校验整条日志链；不等结果，结果见日志链',
    access: auditor,
    returns: auditChain,
    status: 202,
    audit: 'audit.check',
  },
} as const satisfies RouteTable;
