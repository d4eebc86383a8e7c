import type { TransitionTable } from '../shared/index.js';

/** 技术合同 (`agreement`: "contract" is the name of this package). One for each awarded bid. */
export const agreementStates = [
  'drafting',
  'signing',
  'inForce',
  'acceptance',
  'passed',
  'conditional',
  'failed',
  'terminated',
  'lapsed',
] as const;
export type AgreementState = (typeof agreementStates)[number];

/** 逾期未签为 lapsed，由下一名递补；conditional：限期整改后再次验收。 */
export const agreementTransitions: TransitionTable<AgreementState> = {
  drafting: ['signing', 'lapsed'],
  signing: ['drafting', 'inForce', 'lapsed'],
  inForce: ['acceptance', 'terminated'],
  acceptance: ['inForce', 'passed', 'conditional', 'failed', 'terminated'],
  conditional: ['acceptance', 'terminated'],
  passed: [],
  failed: [],
  terminated: [],
  lapsed: [],
};
export const agreementStateLabels: Record<AgreementState, string> = {
  drafting: '拟定中',
  signing: '待签署',
  inForce: '履行中',
  acceptance: '验收中',
  passed: '验收通过',
  conditional: '有条件通过',
  failed: '验收未通过',
  terminated: '已终止',
  lapsed: '逾期未签',
};

export const milestoneStates = ['pending', 'submitted', 'accepted', 'rework', 'overdue', 'terminated'] as const;
export type MilestoneState = (typeof milestoneStates)[number];
export const milestoneTransitions: TransitionTable<MilestoneState> = {
  pending: ['submitted', 'overdue', 'terminated'],
  overdue: ['submitted', 'pending', 'terminated'],
  submitted: ['accepted', 'rework', 'terminated'],
  rework: ['submitted', 'overdue', 'terminated'],
  accepted: [],
  terminated: [],
};
export const milestoneStateLabels: Record<MilestoneState, string> = {
  pending: '进行中',
  submitted: '待确认',
  accepted: '已确认',
  rework: '需返工',
  overdue: '已逾期',
  terminated: '已终止',
};

/** 变更：延期、指标、金额、团队、终止，由另一方同意才生效。 */
export const changeRequestStates = ['proposed', 'agreed', 'declined', 'withdrawn'] as const;
export type ChangeRequestState = (typeof changeRequestStates)[number];
export const changeRequestTransitions: TransitionTable<ChangeRequestState> = {
  proposed: ['agreed', 'declined', 'withdrawn'],
  agreed: [],
  declined: [],
  withdrawn: [],
};
export const changeRequestStateLabels: Record<ChangeRequestState, string> = {
  proposed: '待对方答复',
  agreed: '已同意',
  declined: '未同意',
  withdrawn: '已撤回',
};
