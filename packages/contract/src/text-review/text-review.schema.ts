import * as z from 'zod/mini';
import { filledText, id, pageQuery, version } from '../shared/index.js';
import { textReviewStates, verdicts } from './text-review.rules.js';

export const textReviewQuery = z.strictObject({ ...pageQuery, state: z._default(z.enum(textReviewStates), 'waiting') });

export const textReview = z.object({
  id,
  what: z.string(),
  texts: z.array(z.string()),
  /** It is about a picture, called as `texts` say. */
  picture: z.boolean(),
  verdict: z.enum(verdicts),
  state: z.enum(textReviewStates),
  regionCode: z.string(),
  reason: z.nullable(z.string()),
  decidedByName: z.nullable(z.string()),
  createdAt: z.string(),
  version,
});
export type TextReview = z.output<typeof textReview>;

export const passText = z.strictObject({ version });
export const refuseText = z.strictObject({ version, reason: filledText(300) });
