import * as z from 'zod/mini';
import { filledText } from '../shared/index.js';
import { excerptLabels, type ExcerptKey } from './excerpt.js';

export const MOST_SUGGESTIONS = 5;
/** Of one person: each is paid for. */
export const MOST_ASKS_AN_HOUR = 10;

/** Asked anew each time; `fullText` matters only where the full text is not to be public. */
export const askSuggestions = z.strictObject({ consent: z.literal(true), fullText: z.boolean() });

export const suggestions = z.object({
  suggestions: z
    .array(
      z.object({
        /** The part of the form it is about. */
        path: z.enum(Object.keys(excerptLabels) as [ExcerptKey, ...ExcerptKey[]]),
        text: filledText(300),
      }),
    )
    .check(z.maxLength(MOST_SUGGESTIONS)),
});
export type Suggestions = z.output<typeof suggestions>;
