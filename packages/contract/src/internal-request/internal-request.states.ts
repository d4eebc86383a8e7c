import type { TransitionTable } from '../shared/index.js';

/** 协同请求的走法。没有从已答复回到待答复：还要问，另提一条。 */
export const internalRequestStates = ['open', 'answered', 'declined', 'closed'] as const;
export type InternalRequestState = (typeof internalRequestStates)[number];
export const internalRequestTransitions: TransitionTable<InternalRequestState> = {
  open: ['answered', 'declined', 'closed'],
  answered: ['closed'],
  declined: ['closed'],
  closed: [],
};
export const internalRequestStateLabels: Record<InternalRequestState, string> = {
  open: '待答复',
  answered: '已答复',
  declined: '不办理',
  closed: '已办结',
};

export const internalRequestKinds = ['verify', 'add'] as const;
export type InternalRequestKind = (typeof internalRequestKinds)[number];
export const internalRequestKindLabels: Record<InternalRequestKind, string> = { verify: '请核验', add: '请补充' };
