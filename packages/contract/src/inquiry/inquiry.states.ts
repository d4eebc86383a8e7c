import type { TransitionTable } from '../shared/index.js';

export const inquiryStates = ['asked', 'answered', 'followedUp', 'settled', 'withdrawn'] as const;
export type InquiryState = (typeof inquiryStates)[number];

/** 咨询的走法。答复后可追问一次，再答即结束；要接着问另提一个。转交不改状态，只换承办的科技局。 */
export const inquiryTransitions: TransitionTable<InquiryState> = {
  asked: ['answered', 'withdrawn'],
  answered: ['followedUp'],
  followedUp: ['settled', 'withdrawn'],
  settled: [],
  withdrawn: [],
};

export const inquiryStateLabels: Record<InquiryState, string> = {
  asked: '待答复',
  answered: '已答复',
  followedUp: '追问待答',
  settled: '已答复',
  withdrawn: '已撤回',
};

/** In these the bureau owes an answer. */
export const owedStates: readonly InquiryState[] = ['asked', 'followedUp'];

export const inquiryKinds = ['financing', 'contact', 'liaison'] as const;
export type InquiryKind = (typeof inquiryKinds)[number];
export const inquiryKindLabels: Record<InquiryKind, string> = {
  financing: '融资咨询',
  contact: '联系',
  liaison: '窗口留言',
};
