import * as z from 'zod/mini';
import { idParams, organizationMember, organizationWriter, pageOf, staff, type RouteTable } from '../shared/index.js';
import {
  answerBrokerRequest,
  askBroker,
  brokerRequestQuery,
  brokerRequestRow,
  staffBrokerRequest,
  withdrawBrokerRequest,
} from './broker-request.schema.js';

const brokers = staff('broker', 'vetter', 'districtAdmin');

export const brokerRequestRoutes = {
  'GET /my/challenges/{id}/broker-requests': {
    summary: '这张榜请技术经理人梳理的经过，新的在前',
    access: organizationMember,
    params: idParams,
    returns: z.object({ items: z.array(brokerRequestRow) }),
  },
  'POST /my/challenges/{id}/broker-requests': {
    summary: '请属地的技术经理人帮忙梳理草稿',
    access: organizationWriter,
    params: idParams,
    body: askBroker,
    returns: brokerRequestRow,
    status: 201,
    audit: 'brokerRequest.ask',
  },
  'POST /my/broker-requests/{id}/withdraw': {
    summary: '撤回还没答复的请求，对方不能再看草稿',
    access: organizationWriter,
    params: idParams,
    body: withdrawBrokerRequest,
    returns: brokerRequestRow,
    audit: 'brokerRequest.withdraw',
  },
  'GET /staff/broker-requests': {
    summary: '请求梳理的榜单草稿',
    access: brokers,
    query: brokerRequestQuery,
    returns: pageOf(brokerRequestRow),
  },
  'GET /staff/broker-requests/{id}': {
    summary: '一次梳理请求；待答复时连同草稿',
    access: brokers,
    params: idParams,
    returns: staffBrokerRequest,
    audit: 'brokerRequest.readDraft',
  },
  'POST /staff/broker-requests/{id}/answer': {
    summary: '答复梳理意见',
    access: brokers,
    params: idParams,
    body: answerBrokerRequest,
    returns: staffBrokerRequest,
    audit: 'brokerRequest.answer',
  },
  'POST /staff/broker-requests/{id}/decline': {
    summary: '说明不办理的理由',
    access: brokers,
    params: idParams,
    body: answerBrokerRequest,
    returns: staffBrokerRequest,
    audit: 'brokerRequest.decline',
  },
} as const satisfies RouteTable;
