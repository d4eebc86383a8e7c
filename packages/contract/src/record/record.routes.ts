import * as z from 'zod/mini';
import { anyone, idParams, pageOf, staff, type RouteTable } from '../shared/index.js';
import {
  acceptRecords,
  batchAnswer,
  confirmRecords,
  recordChecks,
  recordImpact,
  recordCounts,
  recordCountsQuery,
  recordLook,
} from './desk.schema.js';
import { publicHistory } from './history.schema.js';
import {
  createRecord,
  decideRecord,
  editRecord,
  explainRecord,
  facetCounts,
  recordCard,
  recordDetail,
  recordQuery,
  staffRecordDetail,
  staffRecordQuery,
  staffRecordRow,
} from './record.schema.js';

const readers = staff('maintainer', 'verifier', 'districtAdmin');
const editors = staff('maintainer', 'districtAdmin');
const verifiers = staff('verifier', 'districtAdmin');

export const recordRoutes = {
  'GET /records': { summary: '公开记录', access: anyone, query: recordQuery, returns: pageOf(recordCard), maxAgeS: 15 },
  'GET /records/facets': {
    summary: '各筛选项的条数',
    access: anyone,
    query: z.omit(recordQuery, { limit: true, cursor: true, sort: true }),
    returns: facetCounts,
    maxAgeS: 15,
  },
  'GET /records/{id}': { summary: '记录详情', access: anyone, params: idParams, returns: recordDetail, maxAgeS: 15 },
  'GET /records/{id}/versions': {
    summary: '变更记录：公开内容何时由谁改了什么',
    access: anyone,
    params: idParams,
    returns: publicHistory,
    maxAgeS: 15,
  },

  'GET /staff/records': {
    summary: '数据维护：本地记录表',
    access: readers,
    query: staffRecordQuery,
    returns: pageOf(staffRecordRow),
  },
  'GET /staff/records/counts': {
    summary: '数据维护：每类记录各状态的条数',
    access: readers,
    query: recordCountsQuery,
    returns: recordCounts,
  },
  'POST /staff/records/confirm': {
    summary: '复核：内容无变化，成批送核验；逐条回复',
    access: editors,
    body: confirmRecords,
    returns: batchAnswer,
    audit: 'record.confirm',
  },
  'POST /staff/records/accept': {
    summary: '成批通过无变化的（须另一人）；逐条回复',
    access: verifiers,
    body: acceptRecords,
    returns: batchAnswer,
    audit: 'record.acceptUnchanged',
  },
  'POST /staff/records/{id}/look': {
    summary: '核验台：占一分钟，提示另一位同事正在看；不拦人',
    access: verifiers,
    params: idParams,
    returns: recordLook,
    audit: 'record.look',
  },
  'GET /staff/records/{id}/checks': {
    summary: '待核验的修改：自动检查',
    access: readers,
    params: idParams,
    returns: recordChecks,
  },
  'GET /staff/records/{id}/impact': {
    summary: '待核验的修改：通过后影响到谁',
    access: readers,
    params: idParams,
    returns: recordImpact,
  },
  'GET /staff/records/{id}': {
    summary: '数据维护：一条记录与它的版本',
    access: readers,
    params: idParams,
    returns: staffRecordDetail,
  },
  'POST /staff/records': {
    summary: '新建记录',
    access: editors,
    body: createRecord,
    returns: staffRecordDetail,
    status: 201,
    audit: 'record.create',
  },
  'PUT /staff/records/{id}': {
    summary: '修改记录；已发布的在核验前仍显示上一版',
    access: editors,
    params: idParams,
    body: editRecord,
    returns: staffRecordDetail,
    audit: 'record.edit',
  },
  'POST /staff/records/{id}/submit': {
    summary: '提交核验',
    access: editors,
    params: idParams,
    body: decideRecord,
    returns: staffRecordDetail,
    audit: 'record.submit',
  },
  'POST /staff/records/{id}/accept': {
    summary: '核验通过并发布（须另一人）',
    access: verifiers,
    params: idParams,
    body: decideRecord,
    returns: staffRecordDetail,
    audit: 'record.accept',
  },
  'POST /staff/records/{id}/return': {
    summary: '退回修改',
    access: verifiers,
    params: idParams,
    body: explainRecord,
    returns: staffRecordDetail,
    audit: 'record.return',
  },
  'POST /staff/records/{id}/withdraw': {
    summary: '撤下',
    access: verifiers,
    params: idParams,
    body: explainRecord,
    returns: staffRecordDetail,
    audit: 'record.withdraw',
  },
} as const satisfies RouteTable;
