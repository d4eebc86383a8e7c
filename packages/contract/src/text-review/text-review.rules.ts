import type { ErrorCode } from '../shared/index.js';

export const textReviewStates = ['waiting', 'passed', 'refused'] as const;
export type TextReviewState = (typeof textReviewStates)[number];
export const textReviewStateLabels: Record<TextReviewState, string> = {
  waiting: '待核对',
  passed: '已通过',
  refused: '未通过',
};

/** Why it was not let through by itself. */
export const verdicts = ['words', 'risky', 'review', 'unavailable', 'unchecked'] as const;
export type Verdict = (typeof verdicts)[number];
export const verdictLabels: Record<Verdict, string> = {
  words: '含需要留意的词',
  risky: '微信检测认为有风险',
  review: '微信检测拿不准',
  unavailable: '微信检测没有答复',
  unchecked: '没有经过自动检测',
};

/** 不能核对的原因：自己写的由别人看。 */
export function whyCannotDecideText(
  { accountId }: { accountId: string },
  review: { accountId: string; state: TextReviewState },
): ErrorCode | undefined {
  if (review.state !== 'waiting') return 'stateConflict';
  return review.accountId === accountId ? 'secondPersonNeeded' : undefined;
}
