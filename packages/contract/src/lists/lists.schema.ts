import * as z from 'zod/mini';
import { challengeCard } from '../challenge/challenge.schema.js';
import { recordCard } from '../record/record.schema.js';
import { lenses } from '../record/time-lens.js';
import { pageQuery, regionCode, text } from '../shared/index.js';
import { listKinds } from './list-kinds.js';

export const listParams = z.strictObject({ list: z.enum(listKinds) });

/** With one place: what it has, or takes part in. With two: what either has, or what they do together. */
const filter = {
  region: z.optional(regionCode),
  partner: z.optional(regionCode),
  /** A record type, or `challenge`. */
  kind: z.optional(z.string().check(z.maxLength(40))),
  q: z.optional(text(60)),
};
export const listFigureQuery = z.strictObject(filter);
export const listQuery = z.strictObject({ ...filter, lens: z.optional(z.enum(lenses)), ...pageQuery });
export const listExportQuery = z.strictObject({ ...filter, lens: z.optional(z.enum(lenses)) });

/** A record or a challenge, never both: the other one is null. */
export const listEntry = z.object({
  lens: z.enum(lenses),
  /** The other place of a cooperation, in the words of its source; null for what is no cooperation of two places. */
  partnerPlace: z.nullable(z.string()),
  record: z.nullable(recordCard),
  challenge: z.nullable(challengeCard),
});
export type ListEntry = z.output<typeof listEntry>;

/** What a list holds under the filter, as of a moment. */
export const listFigures = z.object({
  asOf: z.string(),
  past: z.int(),
  present: z.int(),
  future: z.int(),
  kinds: z.array(z.object({ kind: z.string(), label: z.string(), count: z.int() })),
});
export type ListFigures = z.output<typeof listFigures>;
