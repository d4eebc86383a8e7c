import * as z from 'zod/mini';
import { openedContact } from '../consent/consent.schema.js';
import { anyone, idParams, pageOf, pageQuery, signedIn, staff, type RouteTable } from '../shared/index.js';
import { unmask } from '../unmasking/unmasking.schema.js';
import {
  answerFeedback,
  feedbackCode,
  feedbackRow,
  forwardFeedback,
  moveFeedback,
  ownFeedback,
  sendFeedback,
  sentFeedback,
  staffFeedback,
  staffFeedbackQuery,
} from './feedback.schema.js';

const bureau = staff('maintainer', 'verifier', 'districtAdmin');

export const feedbackRoutes = {
  'POST /feedback': {
    summary: '投诉建议，可以匿名',
    access: anyone,
    body: sendFeedback,
    returns: sentFeedback,
    status: 201,
    audit: 'feedback.send',
  },
  'POST /feedback/look': {
    summary: '凭查询码看答复',
    access: anyone,
    body: feedbackCode,
    returns: ownFeedback,
    audit: 'feedback.look',
  },
  'POST /feedback/withdraw': {
    summary: '凭查询码撤回，联系方式一并删除',
    access: anyone,
    body: feedbackCode,
    returns: ownFeedback,
    audit: 'feedback.withdraw',
  },
  'GET /my/feedback': {
    summary: '我的投诉建议',
    access: signedIn,
    query: z.strictObject(pageQuery),
    returns: pageOf(feedbackRow),
  },
  'GET /my/feedback/{id}': { summary: '一条投诉建议', access: signedIn, params: idParams, returns: ownFeedback },
  'POST /my/feedback/{id}/withdraw': {
    summary: '撤回，联系方式一并删除',
    access: signedIn,
    params: idParams,
    body: moveFeedback,
    returns: ownFeedback,
    audit: 'feedback.withdraw',
  },
  'GET /staff/feedback': {
    summary: '办理：给本地的投诉建议；给主办单位的由区管理员办',
    access: bureau,
    query: staffFeedbackQuery,
    returns: pageOf(feedbackRow),
  },
  'GET /staff/feedback/{id}': {
    summary: '办理：一条投诉建议',
    access: bureau,
    params: idParams,
    returns: staffFeedback,
  },
  'POST /staff/feedback/{id}/answer': {
    summary: '答复；联系方式随之删除',
    access: bureau,
    params: idParams,
    body: answerFeedback,
    returns: staffFeedback,
    audit: 'feedback.answer',
  },
  'POST /staff/feedback/{id}/forward': {
    summary: '转给另一地或主办单位；联系方式不随之转交',
    access: bureau,
    params: idParams,
    body: forwardFeedback,
    status: 204,
    audit: 'feedback.forward',
  },
  'POST /staff/feedback/{id}/contact': {
    summary: '写明理由，看对方同意交出的联系方式，记下谁在何时看',
    access: bureau,
    params: idParams,
    body: unmask,
    returns: openedContact,
    shownOnce: true,
    audit: 'feedback.openContact',
  },
} as const satisfies RouteTable;
