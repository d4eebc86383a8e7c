import type { ChallengeState } from '../challenge/challenge.states.js';

/** The columns of the board, in the order of the way; what has ended is in the list. */
export const boardColumns = [
  'vetting',
  'diagnosing',
  'appraisal',
  'preNotice',
  'accepting',
  'deciding',
  'awardNotice',
  'underWay',
  'acceptance',
] as const;
export type BoardColumn = (typeof boardColumns)[number];

export const boardColumnLabels: Record<BoardColumn, string> = {
  vetting: '初审',
  diagnosing: '细化',
  appraisal: '论证',
  preNotice: '公示',
  accepting: '揭榜中',
  deciding: '对接评审',
  awardNotice: '定榜公示',
  underWay: '签约攻关',
  acceptance: '验收',
};

export const boardColumnStates: Record<BoardColumn, readonly ChallengeState[]> = {
  vetting: ['collecting', 'screening', 'vetting'],
  diagnosing: ['diagnosing'],
  appraisal: ['appraisal', 'approval'],
  preNotice: ['preNotice'],
  accepting: ['published'],
  deciding: ['closed', 'matchmaking', 'judging', 'shortlisted'],
  awardNotice: ['awardNotice'],
  underWay: ['awarded', 'contracting', 'executing'],
  acceptance: ['acceptance', 'evaluated'],
};

/** Everything somebody still has to see through. */
export const openStates: readonly ChallengeState[] = boardColumns.flatMap((column) => boardColumnStates[column]);
