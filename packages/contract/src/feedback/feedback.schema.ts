import * as z from 'zod/mini';
import { contactInput } from '../consent/consent.schema.js';
import { filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { feedbackKinds, feedbackStates } from './feedback.states.js';

export const sendFeedback = z.strictObject({
  kind: z.enum(feedbackKinds),
  /** Whose bureau is meant; null: the organizer, about the platform itself. */
  regionCode: z.nullable(regionCode),
  text: text(2000),
  /** Not to be kept with the account of whoever is signed in. */
  anonymous: z.boolean(),
  contact: contactInput,
});

/** What was said, in order: by the sender, on a hand-on, in answer. */
export const feedbackTurn = z.object({
  by: z.enum(['sender', 'forward', 'bureau']),
  name: z.string(),
  text: z.string(),
  at: z.string(),
});
export type FeedbackTurn = z.output<typeof feedbackTurn>;

export const feedbackRow = z.object({
  id,
  kind: z.enum(feedbackKinds),
  regionCode: z.nullable(regionCode),
  /** Who answers, by name. */
  receiver: z.string(),
  state: z.enum(feedbackStates),
  version,
  text: z.string(),
  dueAt: z.string(),
  createdAt: z.string(),
});
export type FeedbackRow = z.output<typeof feedbackRow>;

export const ownFeedback = z.object({
  ...feedbackRow.shape,
  turns: z.array(feedbackTurn),
  /** Of the contact that is still with the receiver; null when none was given or it is deleted. */
  phoneMasked: z.nullable(z.string()),
});
export type OwnFeedback = z.output<typeof ownFeedback>;

/** `code` reads it without an account. It is told once; null for what is in the sender's own list. */
export const sentFeedback = z.object({ feedback: ownFeedback, code: z.nullable(z.string()) });
export type SentFeedback = z.output<typeof sentFeedback>;

export const staffFeedback = z.object({
  ...feedbackRow.shape,
  turns: z.array(feedbackTurn),
  anonymous: z.boolean(),
  contactGiven: z.boolean(),
});
export type StaffFeedback = z.output<typeof staffFeedback>;

export const feedbackStages = ['waiting', 'over'] as const;
export const staffFeedbackQuery = z.strictObject({
  ...pageQuery,
  stage: z._default(z.enum(feedbackStages), 'waiting'),
  kind: z.optional(z.enum(feedbackKinds)),
  region: z.optional(regionCode),
  q: z.optional(text(60)),
});

export const feedbackCode = z.strictObject({ code: filledText(40) });
export const moveFeedback = z.strictObject({ version });
export const answerFeedback = z.strictObject({ version, text: filledText(2000) });
/** Null: to the organizer. */
export const forwardFeedback = z.strictObject({
  version,
  regionCode: z.nullable(regionCode),
  reason: filledText(300),
});
