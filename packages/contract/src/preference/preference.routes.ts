import { phoneCodeSent } from '../account/account.schema.js';
import { signedIn, type RouteTable } from '../shared/index.js';
import {
  acceptSubscriptions,
  addressParams,
  askAddressCode,
  preferences,
  setAddress,
  setPreferences,
  subscriptions,
} from './preference.schema.js';

export const preferenceRoutes = {
  'GET /my/preferences': { summary: '消息怎样送到我', access: signedIn, returns: preferences },
  'PUT /my/preferences': {
    summary: '选定每类消息的渠道、汇总和免打扰；站内信总会收到',
    access: signedIn,
    body: setPreferences,
    returns: preferences,
    audit: 'preference.set',
  },
  'POST /my/addresses/{channel}/code': {
    summary: '向要用的手机号或邮箱发验证码',
    access: signedIn,
    params: addressParams,
    body: askAddressCode,
    returns: phoneCodeSent,
    status: 202,
    audit: 'address.requestCode',
  },
  'PUT /my/addresses/{channel}': {
    summary: '凭验证码用这个手机号或邮箱收消息',
    access: signedIn,
    params: addressParams,
    body: setAddress,
    returns: preferences,
    audit: 'address.set',
  },
  'DELETE /my/addresses/{channel}': {
    summary: '不再用这个手机号或邮箱收消息',
    access: signedIn,
    params: addressParams,
    status: 204,
    audit: 'address.remove',
  },
  'GET /my/subscriptions': { summary: '微信订阅消息还能收几条', access: signedIn, returns: subscriptions },
  'POST /my/subscriptions': {
    summary: '记下用户同意的订阅模板：同意一次，可发一条',
    access: signedIn,
    body: acceptSubscriptions,
    returns: subscriptions,
    audit: 'subscription.accept',
  },
} as const satisfies RouteTable;
