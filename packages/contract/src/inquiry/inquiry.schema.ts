import * as z from 'zod/mini';
import { contactInput, ownConsent, staffConsent } from '../consent/consent.schema.js';
import { fen, filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { inquiryKinds, inquiryStates } from './inquiry.states.js';

export const askInquiry = z.strictObject({
  recordId: id,
  question: text(1000),
  /** For financing: how much is wanted; 0 unsaid. */
  amountFen: z._default(fen, 0),
  contact: contactInput,
});

/** What was said, in order: the question, the answer, a hand-on to another bureau. */
export const inquiryTurn = z.object({
  by: z.enum(['asker', 'bureau', 'forward']),
  name: z.string(),
  text: z.string(),
  at: z.string(),
});
export type InquiryTurn = z.output<typeof inquiryTurn>;

export const inquiryRow = z.object({
  id,
  recordId: id,
  recordTitle: z.string(),
  /** The bureau that answers; after a hand-on no longer that of the record. */
  regionCode,
  organizationName: z.nullable(z.string()),
  kind: z.enum(inquiryKinds),
  state: z.enum(inquiryStates),
  version,
  question: z.string(),
  dueAt: z.string(),
  createdAt: z.string(),
});
export type InquiryRow = z.output<typeof inquiryRow>;

const content = { amountFen: fen, turns: z.array(inquiryTurn) };
export const ownInquiry = z.object({ ...inquiryRow.shape, ...content, consent: z.nullable(ownConsent) });
export type OwnInquiry = z.output<typeof ownInquiry>;
export const staffInquiry = z.object({ ...inquiryRow.shape, ...content, consent: z.nullable(staffConsent) });
export type StaffInquiry = z.output<typeof staffInquiry>;

export const inquiryStages = ['waiting', 'over'] as const;
export const staffInquiryQuery = z.strictObject({
  ...pageQuery,
  stage: z._default(z.enum(inquiryStages), 'waiting'),
  kind: z.optional(z.enum(inquiryKinds)),
  region: z.optional(regionCode),
  q: z.optional(text(60)),
});

export const moveInquiry = z.strictObject({ version });
export const sayInquiry = z.strictObject({ version, text: filledText(2000) });
export const forwardInquiry = z.strictObject({ version, regionCode, reason: filledText(300) });
