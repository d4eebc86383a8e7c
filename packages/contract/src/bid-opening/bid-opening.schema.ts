import * as z from 'zod/mini';
import { filledText, id } from '../shared/index.js';

/** Who of a side opened: the organization or the bureau, never a person's name. */
export const openingAct = z.object({ organizationName: z.string(), at: z.nullable(z.string()) });

/** One bid as it was found at the opening; `intact`: what came out of the seal has the digest of its receipt. */
export const openedSeal = z.object({ no: z.string(), digest: z.string(), intact: z.boolean() });

/** 开启记录. Its digest, over the canonical JSON of this object, is on the evidence chain. */
export const openingRecord = z.object({
  challengeId: id,
  no: z.string(),
  bidDeadline: z.string(),
  demander: z.object({ organizationName: z.string(), at: z.string() }),
  witness: z.object({ organizationName: z.string(), at: z.string() }),
  openedAt: z.string(),
  bids: z.array(openedSeal),
});
export type OpeningRecord = z.output<typeof openingRecord>;

/** Where the opening stands, for the two sides. */
export const openingView = z.object({
  bidDeadline: z.nullable(z.string()),
  demander: openingAct,
  witness: openingAct,
  /** Until when the other side may follow; null while nobody has begun, and once opened. */
  waitsUntil: z.nullable(z.string()),
  /** Bids still to be checked for form. */
  toCheck: z.int(),
  record: z.nullable(openingRecord),
  digest: z.nullable(z.string()),
});
export type OpeningView = z.output<typeof openingView>;

export const publicOpening = z.object({ record: openingRecord, digest: z.string() });

/** 形式审查: every opened bid passes or is told why not. */
export const checkFormat = z.strictObject({
  decisions: z
    .array(z.strictObject({ bidId: id, reason: z.nullable(filledText(500)) }))
    .check(z.minLength(1), z.maxLength(200)),
});
