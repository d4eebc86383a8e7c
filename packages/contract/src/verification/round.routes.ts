import { pageOf, staff, type RouteTable } from '../shared/index.js';
import { closeRound, createRound, roundDetail, roundParams, roundQuery, roundView } from './round.schema.js';

const readers = staff('maintainer', 'verifier', 'districtAdmin');

export const verificationRoutes = {
  'GET /staff/verification-rounds': {
    summary: '核验轮次',
    access: readers,
    query: roundQuery,
    returns: pageOf(roundView),
  },
  'GET /staff/verification-rounds/{id}': {
    summary: '一轮核验的进度：每地每类，核验员只见本地',
    access: readers,
    params: roundParams,
    returns: roundDetail,
  },
  'POST /staff/verification-rounds': {
    summary: '开一轮核验；按现有记录定下名单',
    access: staff('districtAdmin'),
    body: createRound,
    returns: roundDetail,
    status: 201,
    audit: 'round.open',
  },
  'POST /staff/verification-rounds/{id}/close': {
    summary: '结束一轮核验',
    access: staff('districtAdmin'),
    params: roundParams,
    body: closeRound,
    returns: roundDetail,
    audit: 'round.close',
  },
} as const satisfies RouteTable;
