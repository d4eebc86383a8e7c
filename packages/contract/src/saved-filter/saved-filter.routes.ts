import * as z from 'zod/mini';
import { idParams, signedIn, type RouteTable } from '../shared/index.js';
import { changeFilter, newFilter, savedFilter } from './saved-filter.schema.js';

export const savedFilterRoutes = {
  'GET /my/filters': {
    summary: '我的筛选',
    access: signedIn,
    returns: z.object({ items: z.array(savedFilter) }),
  },
  'POST /my/filters': {
    summary: '存为我的筛选；要的话，有新的告诉我',
    access: signedIn,
    body: newFilter,
    returns: savedFilter,
    status: 201,
    audit: 'filter.save',
  },
  'PUT /my/filters/{id}': {
    summary: '改名，开关提醒',
    access: signedIn,
    params: idParams,
    body: changeFilter,
    returns: savedFilter,
    audit: 'filter.change',
  },
  'DELETE /my/filters/{id}': {
    summary: '删除筛选',
    access: signedIn,
    params: idParams,
    status: 204,
    audit: 'filter.delete',
  },
} as const satisfies RouteTable;
