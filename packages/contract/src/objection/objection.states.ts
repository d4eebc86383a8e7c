import type { TransitionTable } from '../shared/index.js';

/** 公示期异议：实名并附证据；受理即争议，答复须写理由。 */
export const objectionStates = ['submitted', 'accepted', 'refused', 'upheld', 'dismissed', 'withdrawn'] as const;
export type ObjectionState = (typeof objectionStates)[number];
export const objectionTransitions: TransitionTable<ObjectionState> = {
  submitted: ['accepted', 'refused', 'withdrawn'],
  accepted: ['upheld', 'dismissed', 'withdrawn'],
  refused: [],
  upheld: [],
  dismissed: [],
  withdrawn: [],
};
export const objectionStateLabels: Record<ObjectionState, string> = {
  submitted: '待受理',
  accepted: '处理中',
  refused: '不予受理',
  upheld: '成立',
  dismissed: '不成立',
  withdrawn: '已撤回',
};
