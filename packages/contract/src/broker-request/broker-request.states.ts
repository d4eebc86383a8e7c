import type { TransitionTable } from '../shared/index.js';

/** 请技术经理人梳理的走法。答复或婉拒后还要问，另提一次。 */
export const brokerRequestStates = ['asked', 'answered', 'declined', 'withdrawn'] as const;
export type BrokerRequestState = (typeof brokerRequestStates)[number];
export const brokerRequestTransitions: TransitionTable<BrokerRequestState> = {
  asked: ['answered', 'declined', 'withdrawn'],
  answered: [],
  declined: [],
  withdrawn: [],
};
export const brokerRequestStateLabels: Record<BrokerRequestState, string> = {
  asked: '待答复',
  answered: '已答复',
  declined: '不办理',
  withdrawn: '已撤回',
};

/** Working days to the answer. */
export const BROKER_DAYS = 2;
