import { idParams, pageOf, staff, type RouteTable } from '../shared/index.js';
import {
  batchDetail,
  batchLine,
  batchQuery,
  batchRow,
  cancelBatch,
  changedLine,
  decideLine,
  decideLines,
  fixLine,
  lineParams,
  lineQuery,
  mapColumns,
  submitBatch,
  uploadQuery,
} from './batch.schema.js';

const importers = staff('maintainer', 'districtAdmin');

/** The largest file that is read. */
export const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

export const batchRoutes = {
  'GET /staff/batches': { summary: '导入批次', access: importers, query: batchQuery, returns: pageOf(batchRow) },
  'POST /staff/batches': {
    summary: '上传一份表，读成一个批次',
    access: importers,
    query: uploadQuery,
    upload: { maxBytes: MAX_UPLOAD_BYTES },
    returns: batchDetail,
    status: 201,
    audit: 'batch.create',
  },
  'GET /staff/batches/{id}': {
    summary: '一个批次：各列、条数、进度',
    access: importers,
    params: idParams,
    returns: batchDetail,
  },
  'PUT /staff/batches/{id}/mapping': {
    summary: '改列映射并重读',
    access: importers,
    params: idParams,
    body: mapColumns,
    returns: batchDetail,
    audit: 'batch.map',
  },
  'GET /staff/batches/{id}/rows': {
    summary: '批次的行，连同问题和差异',
    access: importers,
    params: idParams,
    query: lineQuery,
    returns: pageOf(batchLine),
  },
  'PUT /staff/batches/{id}/rows/{number}': {
    summary: '就地改一行，立即重验',
    access: importers,
    params: lineParams,
    body: fixLine,
    returns: changedLine,
    audit: 'batch.fixRow',
  },
  'POST /staff/batches/{id}/rows/{number}/decide': {
    summary: '定一行怎么办',
    access: importers,
    params: lineParams,
    body: decideLine,
    returns: changedLine,
    audit: 'batch.decideRow',
  },
  'POST /staff/batches/{id}/decide': {
    summary: '同类的行一起定',
    access: importers,
    params: idParams,
    body: decideLines,
    returns: batchDetail,
    audit: 'batch.decideRows',
  },
  'POST /staff/batches/{id}/submit': {
    summary: '提交核验；要改、要定的行留下',
    access: importers,
    params: idParams,
    body: submitBatch,
    returns: batchDetail,
    status: 202,
    audit: 'batch.submit',
  },
  'POST /staff/batches/{id}/cancel': {
    summary: '取消；写了一半的收回',
    access: importers,
    params: idParams,
    body: cancelBatch,
    returns: batchDetail,
    audit: 'batch.cancel',
  },
  'GET /staff/batches/{id}/sheet': {
    summary: '带批注的表（CSV）',
    access: importers,
    params: idParams,
    file: 'csv',
  },
} as const satisfies RouteTable;
