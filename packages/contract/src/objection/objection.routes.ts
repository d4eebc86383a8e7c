import * as z from 'zod/mini';
import {
  idParams,
  organizationMember,
  organizationWriter,
  pageOf,
  pageQuery,
  staff,
  type RouteTable,
} from '../shared/index.js';
import {
  answerObjection,
  moveObjection,
  objectionRow,
  ownObjection,
  raiseObjection,
  staffObjection,
  staffObjectionQuery,
  staffObjectionRow,
} from './objection.schema.js';

const bureau = staff('vetter', 'districtAdmin');

export const objectionRoutes = {
  'POST /challenges/{id}/objections': {
    summary: '公示期内实名提出异议',
    access: organizationWriter,
    params: idParams,
    body: raiseObjection,
    returns: ownObjection,
    status: 201,
    audit: 'objection.submit',
  },
  'GET /my/objections': {
    summary: '本单位的异议',
    access: organizationMember,
    query: z.strictObject(pageQuery),
    returns: pageOf(objectionRow),
  },
  'GET /my/objections/{id}': {
    summary: '本单位的一条异议',
    access: organizationMember,
    params: idParams,
    returns: ownObjection,
  },
  'POST /my/objections/{id}/withdraw': {
    summary: '撤回异议',
    access: organizationWriter,
    params: idParams,
    body: moveObjection,
    returns: ownObjection,
    audit: 'objection.withdraw',
  },

  'GET /staff/objections': {
    summary: '异议处理',
    access: bureau,
    query: staffObjectionQuery,
    returns: pageOf(staffObjectionRow),
  },
  'GET /staff/objections/{id}': {
    summary: '一条异议',
    access: bureau,
    params: idParams,
    returns: staffObjection,
    audit: 'objection.read',
  },
  'POST /staff/objections/{id}/accept': {
    summary: '受理异议，公示暂停计算',
    access: bureau,
    params: idParams,
    body: moveObjection,
    returns: staffObjection,
    audit: 'objection.accept',
  },
  'POST /staff/objections/{id}/refuse': {
    summary: '不予受理，写明理由',
    access: bureau,
    params: idParams,
    body: answerObjection,
    returns: staffObjection,
    audit: 'objection.refuse',
  },
  'POST /staff/objections/{id}/uphold': {
    summary: '异议成立，回到入围名单另行定榜',
    access: bureau,
    params: idParams,
    body: answerObjection,
    returns: staffObjection,
    audit: 'objection.uphold',
  },
  'POST /staff/objections/{id}/dismiss': {
    summary: '异议不成立，公示继续',
    access: bureau,
    params: idParams,
    body: answerObjection,
    returns: staffObjection,
    audit: 'objection.dismiss',
  },
} as const satisfies RouteTable;
