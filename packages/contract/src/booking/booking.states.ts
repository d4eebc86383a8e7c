import type { TransitionTable } from '../shared/index.js';

export const bookingStates = ['requested', 'confirmed', 'declined', 'cancelled', 'lapsed', 'done'] as const;
export type BookingState = (typeof bookingStates)[number];

/** 预约的走法。双方都可在开始前取消；到开始时还没答复的由平台记为逾期未答，用完的记为已完成。没有改期：取消后另约。 */
export const bookingTransitions: TransitionTable<BookingState> = {
  requested: ['confirmed', 'declined', 'cancelled', 'lapsed'],
  confirmed: ['cancelled', 'done'],
  declined: [],
  cancelled: [],
  lapsed: [],
  done: [],
};

export const bookingStateLabels: Record<BookingState, string> = {
  requested: '待确认',
  confirmed: '已确认',
  declined: '未接受',
  cancelled: '已取消',
  lapsed: '逾期未答',
  done: '已完成',
};

/** In these a booking keeps its slots. */
export const holdingStates: readonly BookingState[] = ['requested', 'confirmed'];
