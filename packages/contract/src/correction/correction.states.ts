import type { TransitionTable } from '../shared/index.js';

/** 一条纠错的走法。转办不是状态：工单仍是待处理，只是换了部门。答复后报错人可请求重办一次，重新回到待处理。 */
export const correctionStates = ['open', 'accepted', 'answered', 'rejected'] as const;
export type CorrectionState = (typeof correctionStates)[number];

/** There is no accepted → open: whoever began to change the record answers for it. */
export const correctionTransitions: TransitionTable<CorrectionState> = {
  open: ['accepted', 'answered', 'rejected'],
  accepted: ['answered', 'rejected'],
  answered: ['open'],
  rejected: ['open'],
};

export const correctionStateLabels: Record<CorrectionState, string> = {
  open: '待处理',
  accepted: '已采纳，修改中',
  answered: '已采纳并答复',
  rejected: '未采纳',
};

/** 部门还欠一个答复。 */
export const isUnanswered = (state: CorrectionState): boolean => state === 'open' || state === 'accepted';

/** 哪里不对。 */
export const correctionKinds = ['wrong', 'gone', 'contact', 'link', 'duplicate', 'other'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];
export const correctionKindLabels: Record<CorrectionKind, string> = {
  wrong: '内容有误',
  gone: '停用或搬迁',
  contact: '联系方式不通',
  link: '网址打不开',
  duplicate: '重复记录',
  other: '其他',
};

/** What was done to a correction, as its steps keep it. */
export const correctionSteps = ['report', 'accept', 'answer', 'reject', 'transfer', 'reopen', 'overdue'] as const;
export type CorrectionStep = (typeof correctionSteps)[number];
export const correctionStepLabels: Record<CorrectionStep, string> = {
  report: '提交纠错',
  accept: '采纳，开始修改',
  answer: '采纳并答复',
  reject: '不采纳',
  transfer: '转办',
  reopen: '请求重新处理',
  overdue: '超过答复期限',
};
