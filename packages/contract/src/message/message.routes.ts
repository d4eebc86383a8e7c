import * as z from 'zod/mini';
import { idParams, pageOf, pageQuery, signedIn, type RouteTable } from '../shared/index.js';
import { messageView } from './message.schema.js';

export const messageRoutes = {
  'GET /my/messages': {
    summary: '站内信',
    access: signedIn,
    query: z.strictObject(pageQuery),
    returns: pageOf(messageView),
  },
  'POST /my/messages/{id}/read': {
    summary: '标为已读',
    access: signedIn,
    params: idParams,
    status: 204,
    audit: 'message.read',
  },
  'POST /my/messages/read-all': { summary: '全部标为已读', access: signedIn, status: 204, audit: 'message.readAll' },
} as const satisfies RouteTable;
