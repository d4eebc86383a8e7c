import type { TransitionTable } from '../shared/index.js';

export const feedbackStates = ['received', 'answered', 'withdrawn'] as const;
export type FeedbackState = (typeof feedbackStates)[number];

/** 投诉建议的走法。答复后不再打开：还有话说，另提一条。转办不改状态，只换承办的一方。 */
export const feedbackTransitions: TransitionTable<FeedbackState> = {
  received: ['answered', 'withdrawn'],
  answered: [],
  withdrawn: [],
};

export const feedbackStateLabels: Record<FeedbackState, string> = {
  received: '待答复',
  answered: '已答复',
  withdrawn: '已撤回',
};

export const feedbackKinds = ['complaint', 'suggestion', 'fault'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];
export const feedbackKindLabels: Record<FeedbackKind, string> = {
  complaint: '投诉',
  suggestion: '建议',
  fault: '使用问题',
};
