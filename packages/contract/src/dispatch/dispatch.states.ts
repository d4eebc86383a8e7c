import type { TransitionTable } from '../shared/index.js';

/** 外发：one message on its way to one person by one channel outside the inbox. */
export const dispatchStates = ['waiting', 'sending', 'sent', 'refused', 'dead'] as const;
export type DispatchState = (typeof dispatchStates)[number];
/** 送不出去而可再试的回到 waiting；试完了、没有回音的是 dead，管理员可以重发。 */
export const dispatchTransitions: TransitionTable<DispatchState> = {
  waiting: ['sending'],
  sending: ['sent', 'refused', 'dead', 'waiting'],
  sent: [],
  refused: [],
  dead: ['waiting'],
};
export const dispatchStateLabels: Record<DispatchState, string> = {
  waiting: '待发',
  sending: '发送中',
  sent: '已发出',
  refused: '对方不收',
  dead: '未送达',
};
/** Tries of one dispatch before it is dead. */
export const MOST_TRIES = 6;
