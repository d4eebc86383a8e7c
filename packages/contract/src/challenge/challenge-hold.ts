import { canMove, type TransitionTable } from '../shared/index.js';
import { deciding, underWay, type ChallengeState } from './challenge.states.js';

/** 挂起：a challenge on hold keeps its place; nothing moves it until the hold is lifted. */
export const challengeHolds = ['none', 'suspended', 'dispute'] as const;
export type ChallengeHold = (typeof challengeHolds)[number];

/** 暂停由主管部门决定；争议由公示期内成立受理的异议引起，处理完毕即解除。 */
export const holdTransitions: TransitionTable<ChallengeHold> = {
  none: ['suspended', 'dispute'],
  suspended: ['none'],
  dispute: ['none', 'suspended'],
};

export const challengeHoldLabels: Record<ChallengeHold, string> = {
  none: '正常',
  suspended: '已暂停',
  dispute: '异议处理中',
};

/** Public, and nothing has come of it yet. */
const holdable: readonly ChallengeState[] = ['preNotice', 'published', ...deciding, ...underWay];

export const canHold = (
  { state, hold }: { state: ChallengeState; hold: ChallengeHold },
  to: Exclude<ChallengeHold, 'none'>,
): boolean => holdable.includes(state) && canMove(holdTransitions, hold, to);
