import * as z from 'zod/mini';
import { staff, type RouteTable } from '../shared/index.js';

export const templateRoutes = {
  'GET /staff/records/template': {
    summary: '某类记录的 Excel 模板：列名、可选的值和填写说明',
    access: staff('maintainer', 'districtAdmin'),
    query: z.strictObject({ recordType: z.string().check(z.maxLength(40)) }),
    file: 'xlsx',
  },
} as const satisfies RouteTable;
