import * as z from 'zod/mini';
import { anyone, idParams, type RouteTable } from '../shared/index.js';
import { pictureTicket, pushAddress, pushBody, pushQuery } from './wechat-push.schema.js';

/** What WeChat's servers ask. They have no account: they prove themselves by the token and the key agreed with them. */
export const wechatPushRoutes = {
  'GET /wechat/push': {
    summary: '微信消息推送：核对这个地址',
    access: anyone,
    query: pushAddress,
    returns: z.string(),
  },
  'POST /wechat/push': {
    summary: '微信消息推送：图片检测的结果',
    access: anyone,
    query: pushQuery,
    body: pushBody,
    returns: z.string(),
    audit: 'wechat.push',
  },
  'GET /wechat/pictures/{id}': {
    summary: '送检的图片，凭票据，一小时内有效',
    access: anyone,
    params: idParams,
    query: pictureTicket,
    file: 'stored',
  },
} as const satisfies RouteTable;
