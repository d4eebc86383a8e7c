import { phoneCodeSent } from '../account/account.schema.js';
import { idParams, signedIn, type RouteTable } from '../shared/index.js';
import {
  agreeToGuide,
  askPhoneCode,
  changePhone,
  confirmed,
  dataExport,
  dataExports,
  deletionOutlook,
  ownData,
  ownPrivacy,
  rename,
  setRecommendations,
  takeWechatPhone,
} from './privacy.schema.js';

/** What a person may always do about their own data stands open also to who has not agreed to the guide. */
const ownRight = { access: signedIn, beforeDuties: true } as const;

export const privacyRoutes = {
  'GET /my/privacy': { summary: '我同意过的隐私保护指引，和个性化排序', ...ownRight, returns: ownPrivacy },
  'POST /my/privacy/agree': {
    summary: '同意现行的隐私保护指引',
    ...ownRight,
    body: agreeToGuide,
    returns: ownPrivacy,
    audit: 'privacy.agree',
  },
  'POST /my/privacy/withdraw': {
    summary: '收回对隐私保护指引的同意；交出的联系方式一并收回，站外消息不再发',
    ...ownRight,
    returns: ownPrivacy,
    audit: 'privacy.withdraw',
  },
  'PUT /my/recommendations': {
    summary: '开、关个性化排序',
    ...ownRight,
    body: setRecommendations,
    returns: ownPrivacy,
    audit: 'privacy.setRecommendations',
  },
  'GET /my/data': { summary: '集市保存着我的什么', ...ownRight, returns: ownData },
  'PUT /my/name': {
    summary: '更正称呼',
    access: signedIn,
    body: rename,
    returns: ownData,
    audit: 'account.rename',
  },
  'POST /my/phone/code': {
    summary: '向新手机号发验证码',
    access: signedIn,
    body: askPhoneCode,
    returns: phoneCodeSent,
    status: 202,
    audit: 'account.requestPhoneCode',
  },
  'PUT /my/phone': {
    summary: '凭验证码绑定或更换手机号',
    access: signedIn,
    body: changePhone,
    returns: ownData,
    audit: 'account.changePhone',
  },
  'POST /my/phone/wechat': {
    summary: '凭微信 getPhoneNumber 的一次性代码绑定手机号',
    access: signedIn,
    body: takeWechatPhone,
    returns: ownData,
    audit: 'account.changePhone',
  },
  'POST /my/confirmation-code': {
    summary: '向自己的手机号发验证码，导出或注销前确认是本人',
    ...ownRight,
    returns: phoneCodeSent,
    status: 202,
    audit: 'account.requestConfirmation',
  },
  'GET /my/data-exports': { summary: '我的数据导出', ...ownRight, returns: dataExports },
  'POST /my/data-exports': {
    summary: '导出我的全部数据；整理好后 24 小时内下载一次',
    ...ownRight,
    body: confirmed,
    returns: dataExport,
    status: 202,
    audit: 'privacy.export',
  },
  'GET /my/data-exports/{id}/file': {
    summary: '下载我的数据，一次',
    ...ownRight,
    params: idParams,
    file: 'zip',
    audit: 'privacy.takeExport',
  },
  'GET /my/deletion': { summary: '注销账号前要办完什么，依法留下什么', ...ownRight, returns: deletionOutlook },
  'POST /my/deletion': {
    summary: '注销账号，立即生效，不能恢复',
    ...ownRight,
    body: confirmed,
    status: 204,
    audit: 'privacy.deleteAccount',
  },
} as const satisfies RouteTable;
