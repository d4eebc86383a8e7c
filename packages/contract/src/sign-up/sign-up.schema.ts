import * as z from 'zod/mini';
import { contactInput, ownConsent, staffConsent } from '../consent/consent.schema.js';
import { filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { signUpDenials } from './sign-up.rules.js';
import { signUpStates } from './sign-up.states.js';

const count = z.int();

/** What anyone may know before signing up. `why` says why one cannot. */
export const signUpDoor = z.object({
  startsAt: z.string(),
  closesAt: z.string(),
  seats: z.nullable(count),
  going: count,
  waiting: count,
  why: z.nullable(z.enum(signUpDenials)),
});
export type SignUpDoor = z.output<typeof signUpDoor>;

export const requestSignUp = z.strictObject({ recordId: id, contact: contactInput });

export const signUpRow = z.object({
  id,
  recordId: id,
  recordTitle: z.string(),
  regionCode,
  state: z.enum(signUpStates),
  version,
  startsAt: z.string(),
  venue: z.string(),
  createdAt: z.string(),
});
export type SignUpRow = z.output<typeof signUpRow>;

export const ownSignUp = z.object({
  ...signUpRow.shape,
  attendee: z.string(),
  /** Shown at the door. */
  code: z.string(),
  /** How many wait before this one; null when nobody waits here. */
  waitingBefore: z.nullable(count),
  checkedInAt: z.nullable(z.string()),
  consent: z.nullable(ownConsent),
});
export type OwnSignUp = z.output<typeof ownSignUp>;

export const ownSignUpQuery = z.strictObject({ ...pageQuery, recordId: z.optional(id) });
export const moveSignUp = z.strictObject({ version });

/** An event of the region with how many come. */
export const signUpEvent = z.object({
  recordId: id,
  title: z.string(),
  regionCode,
  startsAt: z.string(),
  closesAt: z.string(),
  seats: z.nullable(count),
  going: count,
  waiting: count,
  attended: count,
});
export type SignUpEvent = z.output<typeof signUpEvent>;
export const signUpEventQuery = z.strictObject({
  ...pageQuery,
  when: z._default(z.enum(['coming', 'over']), 'coming'),
  region: z.optional(regionCode),
});

/** A line of the check-in list. */
export const attendee = z.object({
  id,
  name: z.string(),
  organizationName: z.nullable(z.string()),
  state: z.enum(signUpStates),
  version,
  createdAt: z.string(),
  checkedInAt: z.nullable(z.string()),
  consent: z.nullable(staffConsent),
});
export type Attendee = z.output<typeof attendee>;
export const attendeeQuery = z.strictObject({
  ...pageQuery,
  state: z.optional(z.enum(signUpStates)),
  q: z.optional(text(40)),
});
export const checkInByCode = z.strictObject({ code: filledText(12) });

/** `approval`: a request of the reader's own that another person has agreed to; it serves once. */
export const attendeeSheetQuery = z.strictObject({ approval: z.optional(id) });
