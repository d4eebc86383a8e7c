import { idParams, pageOf, staff, type RouteTable } from '../shared/index.js';
import {
  answerInternalRequest,
  askInternalRequest,
  closeInternalRequest,
  internalRequestQuery,
  internalRequestView,
} from './internal-request.schema.js';

const desk = staff('maintainer', 'verifier', 'vetter', 'districtAdmin');

export const internalRequestRoutes = {
  'GET /staff/internal-requests': {
    summary: '协同请求：收到的和提出的',
    access: desk,
    query: internalRequestQuery,
    returns: pageOf(internalRequestView),
  },
  'GET /staff/internal-requests/{id}': {
    summary: '一条协同请求',
    access: desk,
    params: idParams,
    returns: internalRequestView,
  },
  'POST /staff/internal-requests': {
    summary: '请另一个局核验或补充',
    access: desk,
    body: askInternalRequest,
    returns: internalRequestView,
    status: 201,
    audit: 'internalRequest.ask',
  },
  'POST /staff/internal-requests/{id}/answer': {
    summary: '答复（收到的局）',
    access: desk,
    params: idParams,
    body: answerInternalRequest,
    returns: internalRequestView,
    audit: 'internalRequest.answer',
  },
  'POST /staff/internal-requests/{id}/decline': {
    summary: '说明不办理的理由（收到的局）',
    access: desk,
    params: idParams,
    body: answerInternalRequest,
    returns: internalRequestView,
    audit: 'internalRequest.decline',
  },
  'POST /staff/internal-requests/{id}/close': {
    summary: '办结（提出的局）',
    access: desk,
    params: idParams,
    body: closeInternalRequest,
    returns: internalRequestView,
    audit: 'internalRequest.close',
  },
} as const satisfies RouteTable;
