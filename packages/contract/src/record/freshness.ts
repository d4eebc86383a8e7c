import { DAY_MS } from '../shared/index.js';
import type { RecordTypeSpec } from './record-type.js';

/** 新鲜度五级，珠光越满，核验越近。 */
export const freshnessLevels = ['fresh', 'steady', 'aging', 'stale', 'unverified'] as const;
export type Freshness = (typeof freshnessLevels)[number];
export const freshnessLabels: Record<Freshness, string> = {
  fresh: '30天内核验',
  steady: '复核期内',
  aging: '即将到期复核',
  stale: '超期未复核',
  unverified: '待核验',
};

export const dueKinds = ['due', 'overdue'] as const;
export type DueKind = (typeof dueKinds)[number];
export const dueLabels: Record<DueKind, string> = { due: '到期复核', overdue: '超期未复核' };

const FRESH_DAYS = 30;
const MOST_WARNING_DAYS = 30;

/** Days before its next review at which a record is due: a third of its type's period, at most 30. */
export const dueSoonDays = ({ verifyEveryDays }: Pick<RecordTypeSpec, 'verifyEveryDays'>): number =>
  Math.min(MOST_WARNING_DAYS, Math.floor(verifyEveryDays / 3));

/**
 * How old a verification is, by the period its type gave it (`nextReviewAt` − `verifiedAt`): past the next review it is
 * stale however young, near it aging, before that fresh for 30 days and then steady.
 */
export function freshnessOf(verifiedAt: string | null, nextReviewAt: string | null, now: Date): Freshness {
  if (!verifiedAt) return 'unverified';
  const verified = new Date(verifiedAt).getTime();
  if (nextReviewAt) {
    const review = new Date(nextReviewAt).getTime();
    const verifyEveryDays = Math.round((review - verified) / DAY_MS);
    if (review <= now.getTime()) return 'stale';
    if (review - now.getTime() <= dueSoonDays({ verifyEveryDays }) * DAY_MS) return 'aging';
  }
  return now.getTime() - verified <= FRESH_DAYS * DAY_MS ? 'fresh' : 'steady';
}
