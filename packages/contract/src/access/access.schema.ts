import * as z from 'zod/mini';
import { accessAreas, callerKinds, rowRules } from './access.rules.js';

/** One operation and who may call it. */
export const accessRow = z.object({
  operation: z.string(),
  summary: z.string(),
  area: z.enum(accessAreas),
  callers: z.array(z.enum(callerKinds)),
  rows: z.enum(rowRules),
  /** Leaves a row in the audit trail. */
  audited: z.boolean(),
});
export type AccessRow = z.output<typeof accessRow>;

export const accessMatrix = z.object({ items: z.array(accessRow) });

/** Of one kind of caller alone, and those that say these words. */
export const accessQuery = z.strictObject({
  caller: z.optional(z.enum(callerKinds)),
  q: z.optional(z.string().check(z.maxLength(40))),
});
export type AccessQuery = z.output<typeof accessQuery>;
