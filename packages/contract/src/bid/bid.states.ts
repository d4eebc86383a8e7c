import type { TransitionTable } from '../shared/index.js';

export const bidStates = ['draft', 'submitted', 'withdrawn', 'judging', 'awarded', 'notSelected', 'void'] as const;
export type BidState = (typeof bidStates)[number];

/** 方案的走法。放弃的草稿在截止前可以重新开始。submitted → draft 是截止前撤回再改；开启之后没有回头路。void：榜单撤回，方案随之作废。 */
export const bidTransitions: TransitionTable<BidState> = {
  draft: ['submitted', 'withdrawn', 'void'],
  submitted: ['draft', 'judging', 'void'],
  withdrawn: ['draft'],
  judging: ['awarded', 'notSelected', 'void'],
  awarded: [],
  notSelected: [],
  void: [],
};

export const bidStateLabels: Record<BidState, string> = {
  draft: '草稿',
  submitted: '已密封提交',
  withdrawn: '已放弃',
  judging: '评审中',
  awarded: '已中榜',
  notSelected: '未选中',
  void: '榜单已撤回',
};
