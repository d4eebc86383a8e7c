import * as z from 'zod/mini';
import { staff, type RouteTable } from '../shared/index.js';
import { healthExplanation, healthQuery, overviewView, todoList } from './statistics.schema.js';

const desk = staff('maintainer', 'verifier', 'vetter', 'districtAdmin');

export const statisticsRoutes = {
  'GET /staff/statistics/overview': {
    summary: '总览：三张清单、待办、数据健康、榜单进程',
    access: desk,
    returns: overviewView,
  },
  'GET /staff/statistics/todos': {
    summary: '待办数：菜单上的角标',
    access: desk,
    returns: todoList,
  },
  'GET /staff/statistics/health': {
    summary: '数据健康一项：规则、查询、分子分母和不合的记录',
    access: desk,
    query: healthQuery,
    returns: healthExplanation,
  },
  'GET /staff/statistics/health/export': {
    summary: '导出数据健康表，每地每类一行',
    access: desk,
    query: z.strictObject({}),
    file: 'csv',
  },
} as const satisfies RouteTable;
