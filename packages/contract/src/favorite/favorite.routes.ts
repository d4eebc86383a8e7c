import * as z from 'zod/mini';
import { pageOf, pageQuery, signedIn, type RouteTable } from '../shared/index.js';
import { favoriteKeys, favoriteParams, favoriteRow } from './favorite.schema.js';

export const favoriteRoutes = {
  'GET /my/favorites': {
    summary: '我的收藏，后收的在前',
    access: signedIn,
    query: z.strictObject(pageQuery),
    returns: pageOf(favoriteRow),
  },
  'GET /my/favorites/keys': { summary: '收藏了哪些', access: signedIn, returns: favoriteKeys },
  'PUT /my/favorites/{kind}/{id}': {
    summary: '收藏；已收藏的不变',
    access: signedIn,
    params: favoriteParams,
    status: 204,
    audit: 'favorite.keep',
  },
  'DELETE /my/favorites/{kind}/{id}': {
    summary: '取消收藏',
    access: signedIn,
    params: favoriteParams,
    status: 204,
    audit: 'favorite.drop',
  },
} as const satisfies RouteTable;
