import { idParams, pageOf, staff, type RouteTable } from '../shared/index.js';
import { dispatchQuery, dispatchRow } from './dispatch.schema.js';

const keepers = staff('systemAdmin');

export const dispatchRoutes = {
  'GET /staff/dispatches': {
    summary: '站外发送的去向，新的在前',
    access: keepers,
    query: dispatchQuery,
    returns: pageOf(dispatchRow),
  },
  'POST /staff/dispatches/{id}/resend': {
    summary: '重发没有送达的一条',
    access: keepers,
    params: idParams,
    returns: dispatchRow,
    audit: 'dispatch.resend',
  },
} as const satisfies RouteTable;
