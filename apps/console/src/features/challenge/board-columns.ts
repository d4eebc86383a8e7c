import type { ChallengeState } from '@market/contract/challenge';

/** The columns of the board, in the order of the way; what ended otherwise is in the list. */
export const boardStates = ['vetting', 'published', 'closed', 'judging', 'awarded'] as const satisfies ChallengeState[];
