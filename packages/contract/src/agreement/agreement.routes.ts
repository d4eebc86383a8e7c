import * as z from 'zod/mini';
import {
  anyone,
  idParams,
  organizationMember,
  organizationWriter,
  pageOf,
  staff,
  type RouteTable,
} from '../shared/index.js';
import {
  agreementRow,
  agreementView,
  answerChange,
  answerFollowUp,
  decideAcceptance,
  decideMilestone,
  declarePayment,
  evaluateAgreement,
  explainAgreementMove,
  lineageItem,
  moveAgreement,
  offerAchievement,
  ownAgreementQuery,
  proposeChange,
  reportProgress,
  saveAgreement,
  staffAgreementQuery,
} from './agreement.schema.js';

const bureau = staff('vetter', 'districtAdmin');
/** Every act on an agreement answers the whole of it: what hangs together is seen together. */
const act = { access: organizationWriter, params: idParams, returns: agreementView } as const;

export const agreementRoutes = {
  'GET /my/agreements': {
    summary: '本单位的技术合同',
    access: organizationMember,
    query: ownAgreementQuery,
    returns: pageOf(agreementRow),
  },
  'GET /my/agreements/{id}': {
    summary: '一份技术合同',
    access: organizationMember,
    params: idParams,
    returns: agreementView,
    audit: 'agreement.read',
  },
  'PUT /my/agreements/{id}': { ...act, summary: '拟定条款', body: saveAgreement, audit: 'agreement.save' },
  'POST /my/agreements/{id}/propose': { ...act, summary: '提交签署', body: moveAgreement, audit: 'agreement.propose' },
  'POST /my/agreements/{id}/reopen': {
    ...act,
    summary: '退回再谈，已签的作废',
    body: explainAgreementMove,
    audit: 'agreement.reopen',
  },
  'POST /my/agreements/{id}/sign': {
    ...act,
    summary: '本方签署；双方都签即生效',
    body: moveAgreement,
    audit: 'agreement.sign',
  },
  'POST /my/agreements/{id}/apply-acceptance': {
    ...act,
    summary: '申请验收',
    body: reportProgress,
    audit: 'agreement.applyAcceptance',
  },
  'POST /my/agreements/{id}/decide-acceptance': {
    ...act,
    summary: '验收结论',
    body: decideAcceptance,
    audit: 'agreement.decideAcceptance',
  },
  'POST /my/agreements/{id}/evaluate': {
    ...act,
    summary: '评价对方',
    body: evaluateAgreement,
    audit: 'agreement.evaluate',
  },
  'POST /my/agreements/{id}/changes': {
    ...act,
    summary: '提出变更',
    body: proposeChange,
    audit: 'agreement.proposeChange',
  },
  'POST /my/agreement-changes/{id}/answer': {
    ...act,
    summary: '答复变更',
    body: answerChange,
    audit: 'agreement.answerChange',
  },
  'POST /my/agreement-changes/{id}/withdraw': {
    ...act,
    summary: '撤回变更',
    body: moveAgreement,
    audit: 'agreement.withdrawChange',
  },
  'POST /my/milestones/{id}/report': { ...act, summary: '提交里程碑', body: reportProgress, audit: 'milestone.report' },
  'POST /my/milestones/{id}/decide': {
    ...act,
    summary: '确认里程碑，或要求返工',
    body: decideMilestone,
    audit: 'milestone.decide',
  },
  'POST /my/agreement-payments/{id}/declare': {
    ...act,
    summary: '申报已付款',
    body: declarePayment,
    audit: 'payment.declare',
  },
  'POST /my/agreement-payments/{id}/confirm': {
    ...act,
    summary: '确认收款',
    body: moveAgreement,
    audit: 'payment.confirm',
  },
  'POST /my/follow-ups/{id}/answer': { ...act, summary: '答复回访', body: answerFollowUp, audit: 'followUp.answer' },

  'POST /my/agreements/{id}/offer-achievement': {
    ...act,
    summary: '把成果送交主管部门核验后展示',
    body: offerAchievement,
    audit: 'agreement.offerAchievement',
  },
  'GET /challenges/{id}/lineage': {
    summary: '从需求到成果的来龙去脉',
    access: anyone,
    params: idParams,
    returns: z.object({ items: z.array(lineageItem) }),
    maxAgeS: 30,
  },

  'GET /staff/agreements': {
    summary: '本地榜单的技术合同',
    access: bureau,
    query: staffAgreementQuery,
    returns: pageOf(agreementRow),
  },
  'GET /staff/agreements/{id}': {
    summary: '一份技术合同',
    access: bureau,
    params: idParams,
    returns: agreementView,
    audit: 'agreement.read',
  },
  'GET /staff/agreements/{id}/dossier': {
    summary: '项目档案（压缩包）：榜单、方案、合同、里程碑、验收与附件',
    access: bureau,
    params: idParams,
    file: 'zip',
    audit: 'agreement.dossier',
  },
} as const satisfies RouteTable;
