import * as z from 'zod/mini';
import { id, text } from '../shared/index.js';
import { consentTopics } from './consent.rules.js';

/** Whom to reach and whether that may be handed on. The phone is left empty when the account has one. */
export const contactInput = z.strictObject({ name: text(40), phone: text(20), consent: z.boolean() });
export type ContactInput = z.output<typeof contactInput>;

/** What a person handed over, to whom, and who has looked at it. */
export const ownConsent = z.object({
  id,
  topic: z.enum(consentTopics),
  subjectId: id,
  subjectTitle: z.string(),
  receiver: z.string(),
  wording: z.string(),
  name: z.string(),
  phoneMasked: z.string(),
  agreedAt: z.string(),
  openedAt: z.nullable(z.string()),
  openedBy: z.nullable(z.string()),
  endedAt: z.nullable(z.string()),
});
export type OwnConsent = z.output<typeof ownConsent>;

/** The same as the receiving bureau sees it before it looks: no name and no number. */
export const staffConsent = z.object({
  id,
  wording: z.string(),
  agreedAt: z.string(),
  readyAt: z.nullable(z.string()),
  endedAt: z.nullable(z.string()),
  openedAt: z.nullable(z.string()),
  openedBy: z.nullable(z.string()),
});
export type StaffConsent = z.output<typeof staffConsent>;

export const openedContact = z.object({ name: z.string(), phone: z.string() });
