import * as z from 'zod/mini';
import { id, instant } from '../shared/index.js';
import { feedOutcomes, feedStates } from './feed.states.js';

/** The name of a feed's file, without its ending. */
export const feedName = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,20}$/));

export const feedRun = z.object({
  id,
  at: instant,
  outcome: z.enum(feedOutcomes),
  /** What the platform answered with; null when it did not answer. */
  httpStatus: z.nullable(z.int()),
  batchId: z.nullable(id),
  message: z.nullable(z.string()),
  /** Who asked for it; null when it was due. */
  by: z.nullable(z.string()),
});

export const feedView = z.object({
  name: z.string(),
  title: z.string(),
  regionCode: z.string(),
  recordType: z.string(),
  host: z.string(),
  everyHours: z.int(),
  state: z.enum(feedStates),
  /** Failures since the last success. */
  failures: z.int(),
  nextAt: instant,
  /** The last ones, newest first. */
  runs: z.array(feedRun),
});
export type FeedView = z.output<typeof feedView>;
