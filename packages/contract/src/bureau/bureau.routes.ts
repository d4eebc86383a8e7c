import * as z from 'zod/mini';
import { pageOf, regionCode, staff, type RouteTable } from '../shared/index.js';
import { bureauView, colleague, saveBureau } from './bureau.schema.js';

const desk = staff('maintainer', 'verifier', 'vetter', 'districtAdmin');

export const bureauRoutes = {
  'GET /staff/bureaus': { summary: '部门通讯录', access: desk, returns: pageOf(bureauView) },
  'GET /staff/bureaus/colleagues': { summary: '本局可值守的同事', access: desk, returns: pageOf(colleague) },
  'PUT /staff/bureaus/{code}': {
    summary: '修改本局的通讯录',
    access: desk,
    params: z.strictObject({ code: regionCode }),
    body: saveBureau,
    returns: bureauView,
    audit: 'bureau.save',
  },
} as const satisfies RouteTable;
