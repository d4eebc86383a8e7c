import { anyone, idParams, organizationWriter, staff, type RouteTable } from '../shared/index.js';
import { answerQuestion, askQuestion, questions } from './consultation.schema.js';

export const consultationRoutes = {
  'GET /challenges/{id}/questions': {
    summary: '一张榜的咨询与答复；发榜方和提问方另看到还没答复的',
    access: anyone,
    params: idParams,
    returns: questions,
  },
  'POST /challenges/{id}/questions': {
    summary: '匿名咨询，答复对所有人公开',
    access: organizationWriter,
    params: idParams,
    body: askQuestion,
    returns: questions,
    audit: 'consultation.ask',
  },
  'POST /my/questions/{id}/answer': {
    summary: '发榜方答复咨询，一次答给所有人',
    access: organizationWriter,
    params: idParams,
    body: answerQuestion,
    returns: questions,
    audit: 'consultation.answer',
  },
  'GET /staff/challenges/{id}/questions': {
    summary: '一张榜的全部咨询',
    access: staff('vetter', 'districtAdmin'),
    params: idParams,
    returns: questions,
  },
} as const satisfies RouteTable;
