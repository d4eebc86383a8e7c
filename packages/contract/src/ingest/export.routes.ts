import * as z from 'zod/mini';
import { staffRecordQuery } from '../record/index.js';
import { staff, type RouteTable } from '../shared/index.js';

/** The table's own filters and order, for one record type. */
const exportQuery = z.extend(z.omit(staffRecordQuery, { limit: true, cursor: true }), {
  type: z.string().check(z.maxLength(40)),
});
const readers = staff('maintainer', 'verifier', 'districtAdmin');

/** More than these a workbook is not made of; CSV has no limit. */
export const MAX_WORKBOOK_ROWS = 5_000;

export const exportRoutes = {
  'GET /staff/records/export/csv': {
    summary: '导出某类记录（CSV）：列与导入模板相同，不含个人信息',
    access: readers,
    query: exportQuery,
    file: 'csv',
  },
  'GET /staff/records/export/xlsx': {
    summary: '导出某类记录（Excel），不超过五千条；列与导入模板相同，不含个人信息',
    access: readers,
    query: exportQuery,
    file: 'xlsx',
  },
} as const satisfies RouteTable;
