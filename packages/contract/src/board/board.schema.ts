import * as z from 'zod/mini';
import { challengeHolds } from '../challenge/challenge-hold.js';
import { staffChallengeRow } from '../challenge/staff-challenge.schema.js';
import { challengeStates } from '../challenge/challenge.states.js';
import { challengeKinds } from '../challenge/terms.js';
import { pageQuery, regionCode, text } from '../shared/index.js';
import { boardColumns } from './columns.js';
import { dutyKinds, dutyParties } from './duties.js';

export const dutyView = z.object({
  kind: z.enum(dutyKinds),
  by: z.enum(dutyParties),
  until: z.nullable(z.string()),
  overdue: z.boolean(),
});

/** A challenge as the desk sees it: where it stands since when, and whose turn it is until when. */
export const boardRow = z.object({
  ...staffChallengeRow.shape,
  hold: z.enum(challengeHolds),
  stateSince: z.nullable(z.string()),
  duty: z.nullable(dutyView),
});
export type BoardRow = z.output<typeof boardRow>;

/** newest: of all; due and oldest: of those still open, the most urgent or the longest in one state first. */
export const boardSorts = ['newest', 'due', 'oldest'] as const;

const boardFilter = {
  column: z.optional(z.enum(boardColumns)),
  state: z.optional(z.enum(challengeStates)),
  region: z.optional(regionCode),
  kind: z.optional(z.enum(challengeKinds)),
  field: z.optional(text(20)),
  /** Only what is past its term. */
  overdue: z.optional(z.literal('1')),
  q: z.optional(text(60)),
  sort: z._default(z.enum(boardSorts), 'newest'),
};
export const boardQuery = z.strictObject({ ...pageQuery, ...boardFilter });
export const boardExportQuery = z.strictObject(boardFilter);
