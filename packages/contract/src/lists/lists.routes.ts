import { anyone, pageOf, staff, type RouteTable } from '../shared/index.js';
import { listEntry, listExportQuery, listFigureQuery, listFigures, listParams, listQuery } from './lists.schema.js';

export const listRoutes = {
  'GET /lists/{list}': {
    summary: '三张清单：一张清单的条目，新的在前',
    access: anyone,
    params: listParams,
    query: listQuery,
    returns: pageOf(listEntry),
    maxAgeS: 15,
  },
  'GET /lists/{list}/figures': {
    summary: '三张清单：过去、进行、未来各多少条，各类多少条',
    access: anyone,
    params: listParams,
    query: listFigureQuery,
    returns: listFigures,
    maxAgeS: 15,
  },
  'GET /staff/lists/{list}/export': {
    summary: '三张清单：导出表格',
    access: staff('maintainer', 'verifier', 'vetter', 'districtAdmin'),
    params: listParams,
    query: listExportQuery,
    file: 'csv',
  },
} as const satisfies RouteTable;
