import * as z from 'zod/mini';
import { filledText, instant, version } from '../shared/index.js';
import { challengeContent, explainMove } from './challenge.schema.js';

export const amendChallenge = z.strictObject({ version, content: challengeContent, reason: filledText(500) });
export const extendChallenge = z.strictObject({ ...explainMove.shape, bidDeadline: instant });

export const challengeVersion = z.object({
  number: z.int(),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  digest: z.string(),
  /** Against the version before; empty for the first, and when only what is not published changed. */
  changes: z.array(z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() })),
});
export type ChallengeVersion = z.output<typeof challengeVersion>;
