import * as z from 'zod/mini';
import { id, instant } from '../shared/index.js';

/** 一次抓取的结果：来了新的一批、与上次相同、没有成功。 */
export const feedOutcomes = ['batch', 'unchanged', 'failed'] as const;
export type FeedOutcome = (typeof feedOutcomes)[number];
export const feedOutcomeLabels: Record<FeedOutcome, string> = {
  batch: '收到新的一批',
  unchanged: '没有变化',
  failed: '没有成功',
};

export const feedStates = ['waiting', 'ok', 'failing'] as const;
export type FeedState = (typeof feedStates)[number];
export const feedStateLabels: Record<FeedState, string> = { waiting: '还没有抓取', ok: '正常', failing: '连不上' };

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
