import * as z from 'zod/mini';
import {
  anyone,
  id,
  idParams,
  organizationMember,
  organizationWriter,
  pageOf,
  pageQuery,
  staff,
  type RouteTable,
} from '../shared/index.js';
import {
  disclosure,
  explainDisclosure,
  moveDisclosure,
  ownDisclosure,
  pledge,
  signPledge,
  viewing,
  withheldPanel,
  withheldText,
} from './disclosure.schema.js';

const bureau = staff('vetter', 'districtAdmin');
const listed = z.object({ items: z.array(disclosure) });
const log = { params: idParams, query: z.strictObject(pageQuery), returns: pageOf(viewing) };

/** 不公开的部分：提交揭榜 → 签保密承诺 → 发榜方同意；每次打开都留记录。 */
export const disclosureRoutes = {
  'GET /challenges/{id}/withheld': {
    summary: '榜单不公开的部分有哪些，本单位走到哪一步',
    access: anyone,
    params: idParams,
    returns: withheldPanel,
  },

  'GET /my/bids/{id}/pledge': {
    summary: '保密承诺全文，未签或已签',
    access: organizationMember,
    params: idParams,
    returns: pledge,
  },
  'POST /my/bids/{id}/pledge': {
    summary: '签保密承诺，向发榜方申请不公开的资料',
    access: organizationWriter,
    params: idParams,
    body: signPledge,
    returns: ownDisclosure,
    status: 201,
    audit: 'disclosure.pledge',
  },
  'GET /my/bids/{id}/withheld': {
    summary: '打开不公开的文字；记入查阅记录',
    access: organizationMember,
    params: idParams,
    returns: withheldText,
    audit: 'disclosure.view',
  },
  'GET /my/bids/{id}/withheld/{fileId}': {
    summary: '下载一份不公开的附件，带本单位水印或编号；记入查阅记录',
    access: organizationMember,
    params: z.strictObject({ id, fileId: id }),
    file: 'stored',
    audit: 'disclosure.viewFile',
  },

  'GET /my/challenges/{id}/disclosures': {
    summary: '本单位榜单收到的资料申请',
    access: organizationMember,
    params: idParams,
    returns: listed,
  },
  'GET /my/challenges/{id}/viewings': { summary: '本单位榜单的查阅记录', access: organizationMember, ...log },
  'POST /my/disclosures/{id}/approve': {
    summary: '同意开放不公开的资料',
    access: organizationWriter,
    params: idParams,
    body: moveDisclosure,
    returns: disclosure,
    audit: 'disclosure.approve',
  },
  'POST /my/disclosures/{id}/refuse': {
    summary: '不同意开放，写明理由',
    access: organizationWriter,
    params: idParams,
    body: explainDisclosure,
    returns: disclosure,
    audit: 'disclosure.refuse',
  },
  'POST /my/disclosures/{id}/end': {
    summary: '收回已开放的资料，写明理由',
    access: organizationWriter,
    params: idParams,
    body: explainDisclosure,
    returns: disclosure,
    audit: 'disclosure.end',
  },

  'GET /staff/challenges/{id}/disclosures': {
    summary: '一张榜的资料申请',
    access: bureau,
    params: idParams,
    returns: listed,
  },
  'GET /staff/challenges/{id}/viewings': { summary: '一张榜的查阅记录', access: bureau, ...log },
} as const satisfies RouteTable;
