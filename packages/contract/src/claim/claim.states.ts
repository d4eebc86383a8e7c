import type { TransitionTable } from '../shared/index.js';

/** 申请认证：what somebody says of their organization or themselves, with proof, for the bureau of the place to vet. */
export const claimKinds = ['organization', 'adminSeat', 'phone', 'broker', 'expert'] as const;
export type ClaimKind = (typeof claimKinds)[number];
export const claimKindLabels: Record<ClaimKind, string> = {
  organization: '单位认证',
  adminSeat: '接任单位管理员',
  phone: '手机号归属',
  broker: '技术经理人认证',
  expert: '评审专家认证',
};
/** A claim of a phone number begins where the number turns out to be another account's; the others are begun by hand. */
export const begunByHand = ['organization', 'adminSeat', 'broker', 'expert'] as const;
/** What the person is from then on. */
export const qualificationKinds = ['broker', 'expert'] as const;
export type QualificationKind = (typeof qualificationKinds)[number];
export const isQualification = (kind: ClaimKind): kind is QualificationKind =>
  qualificationKinds.some((one) => one === kind);

export const claimStates = ['draft', 'submitted', 'returned', 'granted', 'withdrawn', 'revoked'] as const;
export type ClaimState = (typeof claimStates)[number];
/** Back to draft: what was vetted has been changed by its owner. */
export const claimTransitions: TransitionTable<ClaimState> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['draft', 'returned', 'granted', 'withdrawn'],
  returned: ['submitted', 'draft', 'withdrawn'],
  granted: ['revoked'],
  withdrawn: [],
  revoked: [],
};
export const claimStateLabels: Record<ClaimState, string> = {
  draft: '待提交',
  submitted: '审核中',
  returned: '已退回',
  granted: '已通过',
  withdrawn: '已撤回',
  revoked: '已撤销',
};

/** A step of a claim and what it is called. */
export const claimSteps = {
  submit: '提交',
  withdraw: '撤回',
  fallBack: '单位资料已改，须重新提交',
  agree: '单位管理员同意',
  object: '单位管理员不同意',
  unheard: '单位管理员到期没有答复',
  return: '退回',
  grant: '通过',
  revoke: '撤销',
} as const;
export type ClaimStep = keyof typeof claimSteps;
export const claimStepNames = Object.keys(claimSteps) as ClaimStep[];
