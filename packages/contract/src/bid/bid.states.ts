import { canMove, type TransitionTable } from '../shared/index.js';

export const bidStates = [
  'draft',
  'submitted',
  'withdrawn',
  'formatCheck',
  'judging',
  'shortlisted',
  'awarded',
  'contracted',
  'notSelected',
  'void',
] as const;
export type BidState = (typeof bidStates)[number];

/**
 * 方案的走法（domain.md §5）。放弃的草稿在截止前可以重新开始。submitted → draft 是截止前撤回再改；开启之后没有回头路。
 * notSelected 必有理由。void：榜单撤回，方案随之作废。awarded → notSelected：逾期未签约或异议成立，由下一名递补。
 */
export const bidTransitions: TransitionTable<BidState> = {
  draft: ['submitted', 'withdrawn', 'void'],
  submitted: ['draft', 'formatCheck', 'void'],
  withdrawn: ['draft'],
  formatCheck: ['judging', 'notSelected', 'void'],
  judging: ['shortlisted', 'notSelected', 'void'],
  shortlisted: ['awarded', 'notSelected', 'void'],
  awarded: ['contracted', 'notSelected', 'void'],
  contracted: [],
  notSelected: [],
  void: [],
};

export const bidStateLabels: Record<BidState, string> = {
  draft: '草稿',
  submitted: '已密封提交',
  withdrawn: '已放弃',
  formatCheck: '形式审查',
  judging: '评审中',
  shortlisted: '已入围',
  awarded: '已中榜',
  contracted: '已签约',
  notSelected: '未选中',
  void: '榜单已撤回',
};

/** Opened by the demander, whatever became of it. */
export const openedBidStates: readonly BidState[] = [
  'formatCheck',
  'judging',
  'shortlisted',
  'awarded',
  'contracted',
  'notSelected',
];

/** Still in it: what a challenge that ends without a result makes void. */
export const livingBidStates: readonly BidState[] = bidStates.filter((state) => canMove(bidTransitions, state, 'void'));
