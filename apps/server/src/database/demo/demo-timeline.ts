import { bidsOpened, type ChallengeState } from '@market/contract/challenge';
import { daysAgo, onDay } from './demo-days.js';
import type { DemoChallenge } from './demo-files.js';

/** Days between submission and publication. */
export const VETTING_DAYS = 3;
/** Days from the deadline to the opening, the check of form, and the judging. */
const [OPENING, CHECK, JUDGING] = [1, 2, 3];
const NOTICE_DAYS = 7;

const opened: readonly ChallengeState[] = bidsOpened;
const on = (days: number | undefined, at: (days: number) => Date): Date | null =>
  days === undefined ? null : at(days);

/** When a demonstration challenge went from its deadline to its award; null where it has not come so far. */
export function timelineOf({ state, deadlineInDays, awardedDaysAgo, noticeDaysAgo = 1 }: DemoChallenge, now: Date) {
  const after = (days: number, time: string): Date => daysAgo(now, -deadlineInDays - days, time);
  const isOpened = opened.includes(state) || state === 'terminated';
  const isJudged = isOpened && state !== 'matchmaking';
  const noticed = awardedDaysAgo === undefined ? undefined : awardedDaysAgo + NOTICE_DAYS;
  const notice = state === 'awardNotice' ? noticeDaysAgo : noticed;
  const ranked = state === 'shortlisted' ? 1 : on(notice, () => now) && (notice ?? 0) + 1;
  return {
    openedAt: isOpened ? after(OPENING, '10:00') : null,
    checkedAt: isJudged ? after(CHECK, '15:00') : null,
    judgingAt: isJudged ? after(JUDGING, '09:30') : null,
    rankedAt: on(ranked ?? undefined, (days) => daysAgo(now, days, '16:40')),
    noticeStartedAt: on(notice, (days) => daysAgo(now, days, '09:00')),
    noticeDeadline: on(notice, (days) =>
      onDay(now, NOTICE_DAYS - days, awardedDaysAgo === undefined ? '23:59' : '14:59'),
    ),
    awardedAt: on(awardedDaysAgo, (days) => daysAgo(now, days, '15:00')),
  };
}
