import * as z from 'zod/mini';
import { id, regionCode, text, version } from '../shared/index.js';
import { checkLabels, checkLevels, type CheckKind } from './checks.js';

/**
 * Of each type: by state, by where a change in work stands, and what is due for another look.
 * `unchanged` are among `pending`, `overdue` among `due`.
 */
export const recordCounts = z.object({
  items: z.array(
    z.object({
      recordType: z.string(),
      draft: z.int(),
      published: z.int(),
      withdrawn: z.int(),
      editing: z.int(),
      pending: z.int(),
      unchanged: z.int(),
      returned: z.int(),
      due: z.int(),
      overdue: z.int(),
    }),
  ),
});
export type RecordCounts = z.output<typeof recordCounts>['items'][number];
export const recordCountsQuery = z.strictObject({ region: z.optional(regionCode) });

export const MAX_AT_ONCE = 200;
const rows = z.array(z.strictObject({ id, version })).check(z.minLength(1), z.maxLength(MAX_AT_ONCE));
export const acceptRecords = z.strictObject({ items: rows });
export const confirmRecords = z.strictObject({
  items: rows,
  note: z._default(text(300), ''),
  evidenceUrl: z._default(z.nullable(z.url().check(z.maxLength(500), z.regex(/^https?:/i))), null),
});

/** One answer a row, in the order asked; each row stands or falls by itself. */
export const batchAnswer = z.object({
  done: z.int(),
  results: z.array(z.object({ id, title: z.string(), done: z.boolean(), why: z.nullable(z.string()) })),
});
export type BatchAnswer = z.output<typeof batchAnswer>;

/** Who else has the record open on the desk; null when nobody has. */
export const recordLook = z.object({ by: z.nullable(z.string()) });

/** 影响: how many wait on the record as it stands; numbers, never who. */
export const recordImpact = z.object({
  /** Keep it among their 收藏, and hear of a change. */
  favorites: z.int(),
  /** Requested or confirmed, not over. */
  bookings: z.int(),
  /** Signed up or waiting for a seat. */
  signUps: z.int(),
  /** Asked and not answered. */
  inquiries: z.int(),
  /** 纠错 without an answer. */
  corrections: z.int(),
});
export type RecordImpact = z.output<typeof recordImpact>;

export const recordChecks = z.object({
  checks: z.array(
    z.object({
      kind: z.enum(Object.keys(checkLabels) as [CheckKind, ...CheckKind[]]),
      level: z.enum(checkLevels),
      text: z.string(),
    }),
  ),
});
