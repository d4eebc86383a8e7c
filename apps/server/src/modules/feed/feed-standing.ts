import { HOUR_MS, MINUTE_MS } from '@market/contract/shared';
import type { FeedState } from '@market/contract/feed';
import type { FeedRun } from './feed-run.entity.js';

const FIRST_RETRY_MS = 5 * MINUTE_MS;
/** A platform that is away for a moment worries nobody; after so many failures its bureau is told. */
export const OUTAGE_FAILURES = 3;

/** Where a feed stands after its last run. Failures are tried again after 5 minutes, 10, 20…, at most the usual pause. */
export function standingOf(
  everyHours: number,
  last: Pick<FeedRun, 'at' | 'failures'> | null,
  now: Date,
): { state: FeedState; failures: number; nextAt: Date } {
  if (!last) return { state: 'waiting', failures: 0, nextAt: now };
  const { at, failures } = last;
  const usual = everyHours * HOUR_MS;
  const pause = failures > 0 ? Math.min(usual, FIRST_RETRY_MS * 2 ** (failures - 1)) : usual;
  return { state: failures > 0 ? 'failing' : 'ok', failures, nextAt: new Date(at.getTime() + pause) };
}
