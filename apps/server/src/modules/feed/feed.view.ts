import type { FeedView } from '@market/contract/feed';
import { isoInstant } from '../../database/engine.js';
import type { FeedRun } from './feed-run.entity.js';
import type { FeedSpec } from './feed-spec.js';
import { standingOf } from './feed-standing.js';

/** `runs` newest first. */
export function feedView(feed: FeedSpec, runs: readonly FeedRun[], now: Date): FeedView {
  const { name, title, regionCode, recordType, url, everyHours } = feed;
  const { nextAt, ...standing } = standingOf(everyHours, runs[0] ?? null, now);
  return {
    name,
    title,
    regionCode,
    recordType,
    host: new URL(url).host,
    everyHours,
    ...standing,
    nextAt: isoInstant(nextAt),
    runs: runs.map(({ id, at, outcome, httpStatus, batchId, message, byName }) => ({
      id,
      at: isoInstant(at),
      outcome,
      httpStatus,
      batchId,
      message,
      by: byName,
    })),
  };
}
