import type { TransitionTable } from '../shared/index.js';

export const signUpStates = ['going', 'waiting', 'attended', 'cancelled'] as const;
export type SignUpState = (typeof signUpStates)[number];

/** 报名的走法。有人取消，候补按先后递补；签到可撤销。取消后可再报，排到最后。 */
export const signUpTransitions: TransitionTable<SignUpState> = {
  going: ['attended', 'cancelled'],
  waiting: ['going', 'cancelled'],
  attended: ['going'],
  cancelled: ['going', 'waiting'],
};

export const signUpStateLabels: Record<SignUpState, string> = {
  going: '已报名',
  waiting: '候补',
  attended: '已签到',
  cancelled: '已取消',
};

/** In these a person takes one of the seats. */
export const seatedStates: readonly SignUpState[] = ['going', 'attended'];
