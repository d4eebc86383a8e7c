import type { TransitionTable } from '../shared/index.js';

/** 核验轮次的走法。没有重开：要再来一轮就另开一轮，名单按那时的记录重取。 */
export const roundStates = ['open', 'closed'] as const;
export type RoundState = (typeof roundStates)[number];
export const roundTransitions: TransitionTable<RoundState> = { open: ['closed'], closed: [] };
export const roundStateLabels: Record<RoundState, string> = { open: '进行中', closed: '已结束' };
