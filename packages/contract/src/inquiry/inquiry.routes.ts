import * as z from 'zod/mini';
import { idParams, pageOf, pageQuery, signedIn, staff, type RouteTable } from '../shared/index.js';
import {
  askInquiry,
  forwardInquiry,
  inquiryRow,
  moveInquiry,
  ownInquiry,
  sayInquiry,
  staffInquiry,
  staffInquiryQuery,
} from './inquiry.schema.js';

const bureau = staff('maintainer', 'verifier', 'districtAdmin');

export const inquiryRoutes = {
  'GET /my/inquiries': {
    summary: '我的咨询',
    access: signedIn,
    query: z.strictObject(pageQuery),
    returns: pageOf(inquiryRow),
  },
  'POST /my/inquiries': {
    summary: '咨询：融资、联系、给联络专员留言',
    access: signedIn,
    body: askInquiry,
    returns: ownInquiry,
    status: 201,
    audit: 'inquiry.ask',
  },
  'GET /my/inquiries/{id}': { summary: '一次咨询', access: signedIn, params: idParams, returns: ownInquiry },
  'POST /my/inquiries/{id}/follow-up': {
    summary: '追问一次',
    access: signedIn,
    params: idParams,
    body: sayInquiry,
    returns: ownInquiry,
    audit: 'inquiry.followUp',
  },
  'POST /my/inquiries/{id}/withdraw': {
    summary: '撤回还没答复的咨询',
    access: signedIn,
    params: idParams,
    body: moveInquiry,
    returns: ownInquiry,
    audit: 'inquiry.withdraw',
  },
  'GET /staff/inquiries': {
    summary: '办理：本地的咨询',
    access: bureau,
    query: staffInquiryQuery,
    returns: pageOf(inquiryRow),
  },
  'GET /staff/inquiries/{id}': { summary: '办理：一次咨询', access: bureau, params: idParams, returns: staffInquiry },
  'POST /staff/inquiries/{id}/answer': {
    summary: '答复',
    access: bureau,
    params: idParams,
    body: sayInquiry,
    returns: staffInquiry,
    audit: 'inquiry.answer',
  },
  'POST /staff/inquiries/{id}/forward': {
    summary: '转给另一地的科技局；联系方式不随之转交',
    access: bureau,
    params: idParams,
    body: forwardInquiry,
    status: 204,
    audit: 'inquiry.forward',
  },
} as const satisfies RouteTable;
