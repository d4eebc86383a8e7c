import { pageOf, staff, type RouteTable } from '../shared/index.js';
import { boardExportQuery, boardQuery, boardRow } from './board.schema.js';

const readers = staff('vetter', 'broker', 'districtAdmin');

export const boardRoutes = {
  'GET /staff/challenges': {
    summary: '范围内的榜单：到了哪一步、多久、轮到谁、到何时',
    access: readers,
    query: boardQuery,
    returns: pageOf(boardRow),
  },
  'GET /staff/challenge-board/export/csv': {
    summary: '导出榜单表（CSV）',
    access: readers,
    query: boardExportQuery,
    file: 'csv',
  },
  'GET /staff/challenge-board/export/xlsx': {
    summary: '导出榜单表（Excel），不超过五千张',
    access: readers,
    query: boardExportQuery,
    file: 'xlsx',
  },
} as const satisfies RouteTable;
