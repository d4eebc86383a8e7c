import { anyone, idParams, pageOf, signedIn, staff, type RouteTable } from '../shared/index.js';
import {
  actorView,
  changeAccount,
  consoleSignIn,
  cookieSession,
  createAccount,
  issuedPassword,
  phoneCodeRequest,
  phoneCodeSent,
  phoneSignIn,
  staffAccount,
  staffAccountQuery,
  tokenSession,
  wechatSignIn,
} from './account.schema.js';

const keepers = staff('systemAdmin');

export const accountRoutes = {
  'POST /auth/console': {
    summary: '控制台登录',
    access: anyone,
    body: consoleSignIn,
    returns: cookieSession,
    audit: 'session.signIn',
  },
  'POST /auth/wechat': {
    summary: '微信小程序登录',
    access: anyone,
    body: wechatSignIn,
    returns: tokenSession,
    audit: 'session.signIn',
  },
  'POST /auth/phone-code': {
    summary: '获取手机验证码',
    access: anyone,
    body: phoneCodeRequest,
    returns: phoneCodeSent,
    status: 202,
    audit: 'session.requestCode',
  },
  'POST /auth/phone': {
    summary: '手机号与验证码登录',
    access: anyone,
    body: phoneSignIn,
    returns: tokenSession,
    audit: 'session.signIn',
  },
  'GET /auth/me': { summary: '我是谁', access: signedIn, returns: actorView },
  'POST /auth/sign-out': { summary: '退出登录', access: signedIn, status: 204, audit: 'session.signOut' },

  'GET /staff/accounts': {
    summary: '控制台账号',
    access: staff('systemAdmin', 'securityAdmin'),
    query: staffAccountQuery,
    returns: pageOf(staffAccount),
  },
  'POST /staff/accounts': {
    summary: '新建控制台账号，得一次性显示的初始密码',
    access: keepers,
    body: createAccount,
    returns: issuedPassword,
    status: 201,
    audit: 'account.create',
  },
  'POST /staff/accounts/{id}/disable': {
    summary: '停用账号',
    access: keepers,
    params: idParams,
    body: changeAccount,
    returns: staffAccount,
    audit: 'account.disable',
  },
  'POST /staff/accounts/{id}/enable': {
    summary: '启用账号',
    access: keepers,
    params: idParams,
    body: changeAccount,
    returns: staffAccount,
    audit: 'account.enable',
  },
  'POST /staff/accounts/{id}/reset-password': {
    summary: '重置密码并解除锁定',
    access: keepers,
    params: idParams,
    body: changeAccount,
    returns: issuedPassword,
    audit: 'account.resetPassword',
  },
} as const satisfies RouteTable;
