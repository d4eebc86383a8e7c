import * as z from 'zod/mini';
import { instant } from '../shared/index.js';

/** Which data set this server keeps, and what its clock says. */
export const environment = z.object({
  rehearsal: z.boolean(),
  now: z.string(),
  /** Where the other data set is: the rehearsal for the live one, and the live one for the rehearsal; null when not offered. */
  otherUrl: z.nullable(z.string()),
  /** Whether a model can be asked for suggestions to a draft. */
  modelOffered: z.boolean(),
});
export type Environment = z.output<typeof environment>;

/** The moment the rehearsal's clock is moved to. */
export const moveClock = z.strictObject({ to: instant });
