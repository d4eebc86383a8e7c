import type { TransitionTable } from '../shared/index.js';

/** 不公开资料的开放：揭榜方签了保密承诺即为申请，由发榜方同意、不同意或收回。 */
export const disclosureStates = ['requested', 'approved', 'refused', 'ended'] as const;
export type DisclosureState = (typeof disclosureStates)[number];

/** 发榜方可以改主意，再同意一次；承诺一经签署不撤回，所以没有回到 requested 的路。 */
export const disclosureTransitions: TransitionTable<DisclosureState> = {
  requested: ['approved', 'refused'],
  refused: ['approved'],
  approved: ['ended'],
  ended: ['approved'],
};
export const disclosureStateLabels: Record<DisclosureState, string> = {
  requested: '待发榜方同意',
  approved: '已开放',
  refused: '发榜方不同意',
  ended: '发榜方已收回',
};
