import type { TransitionTable } from '../shared/index.js';

export const challengeStates = [
  'draft',
  'vetting',
  'rejected',
  'published',
  'closed',
  'failed',
  'judging',
  'awarded',
  'cancelled',
] as const;
export type ChallengeState = (typeof challengeStates)[number];

/** 榜单的全部走法。没有 judging → published：后来者可能已看过别人的方案，重来须另发一张榜并引用旧榜。 */
export const challengeTransitions: TransitionTable<ChallengeState> = {
  draft: ['vetting'],
  vetting: ['draft', 'published', 'rejected'],
  rejected: [],
  published: ['closed', 'failed', 'cancelled'],
  closed: ['judging', 'cancelled'],
  failed: [],
  judging: ['awarded', 'cancelled'],
  awarded: [],
  cancelled: [],
};

export const challengeStateLabels: Record<ChallengeState, string> = {
  draft: '草稿',
  vetting: '初审',
  rejected: '未通过',
  published: '揭榜中',
  closed: '已截止',
  failed: '流标',
  judging: '评审',
  awarded: '已定榜',
  cancelled: '已撤回',
};

/** Anyone may read these; the rest belong to the demander and the bureau. */
export const publicStates: readonly ChallengeState[] = [
  'published',
  'closed',
  'failed',
  'judging',
  'awarded',
  'cancelled',
];

/** The tabs of the challenge list. */
export const stages = ['accepting', 'judging', 'awarded', 'all'] as const;
export type Stage = (typeof stages)[number];
export const stageLabels: Record<Stage, string> = {
  accepting: '揭榜中',
  judging: '对接评审',
  awarded: '已定榜',
  all: '全部',
};
export const stageStates: Record<Stage, readonly ChallengeState[]> = {
  accepting: ['published'],
  judging: ['closed', 'judging'],
  awarded: ['awarded'],
  all: publicStates,
};
