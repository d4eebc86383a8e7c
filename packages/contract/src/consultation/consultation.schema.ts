import * as z from 'zod/mini';
import { filledText, id } from '../shared/index.js';

/** A question of a bidder, never saying whose. */
export const question = z.object({
  id,
  text: z.string(),
  askedAt: z.string(),
  answer: z.nullable(z.string()),
  answeredAt: z.nullable(z.string()),
  /** Asked by the reader's own organization. */
  own: z.boolean(),
});
export type Question = z.output<typeof question>;

/** Answered ones for everybody; the open ones for the demander, the bureau and whoever asked. */
export const questions = z.object({ items: z.array(question), frozenFrom: z.nullable(z.string()) });

export const askQuestion = z.strictObject({ text: filledText(500) });
export const answerQuestion = z.strictObject({ answer: filledText(1000) });
