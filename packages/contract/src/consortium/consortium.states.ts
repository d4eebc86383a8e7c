import type { TransitionTable } from '../shared/index.js';

/** 联合体成员: each member organization answers for itself. */
export const memberStates = ['invited', 'confirmed', 'declined', 'removed'] as const;
export type MemberState = (typeof memberStates)[number];

/** 分工变了要重新请对方确认，所以 confirmed 不回 invited，先移出再请。 */
export const memberTransitions: TransitionTable<MemberState> = {
  invited: ['confirmed', 'declined', 'removed'],
  confirmed: ['removed'],
  declined: ['removed'],
  removed: ['invited'],
};

export const memberStateLabels: Record<MemberState, string> = {
  invited: '等对方确认',
  confirmed: '已确认',
  declined: '不参加',
  removed: '已移出',
};
