import { staff, type RouteTable } from '../shared/index.js';
import { accessMatrix, accessQuery } from './access.schema.js';

const readers = staff('systemAdmin', 'securityAdmin', 'auditor', 'districtAdmin');

export const accessRoutes = {
  'GET /staff/access': {
    summary: '权限矩阵：每个操作谁能办、管到哪些数据',
    access: readers,
    query: accessQuery,
    returns: accessMatrix,
  },
  'GET /staff/access/export/csv': { summary: '导出权限矩阵（CSV）', access: readers, query: accessQuery, file: 'csv' },
  'GET /staff/access/export/xlsx': {
    summary: '导出权限矩阵（Excel）',
    access: readers,
    query: accessQuery,
    file: 'xlsx',
  },
} as const satisfies RouteTable;
