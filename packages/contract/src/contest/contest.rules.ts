import type { Actor, ErrorCode, FieldIssue } from '../shared/index.js';
import type { ChallengeContent } from '../challenge/challenge.schema.js';
import { daysLeft } from '../shared/dates.js';
import { actsForBureau } from '../judging/shortlist.rules.js';

/** 征集期：开始征集到截止，天。本平台默认，没有规定出处。 */
export const COLLECTION_DAYS = { least: 7, most: 92 } as const;

/** collecting 收题目；screening 期满，主管部门在筛选；decided 每道题目都有了结果。 */
export const contestStages = ['collecting', 'screening', 'decided'] as const;
export type ContestStage = (typeof contestStages)[number];
export const contestStageLabels: Record<ContestStage, string> = {
  collecting: '征集题目',
  screening: '筛选中',
  decided: '已筛选',
};

/** `waiting`: topics nobody has decided on. `now` is the database's clock. */
export function contestStageOf(collectUntil: string | Date, waiting: number, now: Date): ContestStage {
  if (new Date(collectUntil) > now) return 'collecting';
  return waiting > 0 ? 'screening' : 'decided';
}

const BY_ORGANIZER = '由办赛的主管部门在筛选时定';
/** What a topic leaves open, and why. */
export const settledByOrganizer: Partial<Record<keyof ChallengeContent, string>> = {
  bidDeadline: BY_ORGANIZER,
  teamMode: BY_ORGANIZER,
  teams: BY_ORGANIZER,
};

/** 挑战赛由属地主管部门发起，联盟办公室也可以。 */
export const whyCannotOpenContest = (actor: Actor, regionCode: string): ErrorCode | undefined =>
  actsForBureau(actor, regionCode) ? undefined : 'forbidden';

/** 征集截止之前才收题目。`now` is the database's clock. */
export const whyCannotCollect = (
  { collectUntil }: { collectUntil: string | Date },
  now: Date,
): ErrorCode | undefined => (new Date(collectUntil) > now ? undefined : 'contestClosed');

export function contestIssues({ collectUntil }: { collectUntil: string }, now: Date): FieldIssue[] {
  const days = daysLeft(collectUntil, now);
  const { least, most } = COLLECTION_DAYS;
  return days < least || days > most
    ? [{ path: 'collectUntil', message: `征集截止要在 ${least} 到 ${most} 天以后` }]
    : [];
}
