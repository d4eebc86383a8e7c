import * as z from 'zod/mini';
import { challengeContent } from '../challenge/challenge.schema.js';
import { filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { brokerRequestStates } from './broker-request.states.js';

/** Consent lets the bureau read the draft until it has answered; without it there is nothing to ask about. */
export const askBroker = z.strictObject({ consent: z.literal(true), question: text(500) });

export const brokerRequestRow = z.object({
  id,
  challengeId: id,
  challengeTitle: z.string(),
  organizationName: z.string(),
  regionCode,
  state: z.enum(brokerRequestStates),
  version,
  question: z.string(),
  askedAt: z.string(),
  dueAt: z.string(),
  /** What was advised, or why it is not done. */
  answer: z.nullable(z.string()),
  answeredByName: z.nullable(z.string()),
  answeredAt: z.nullable(z.string()),
});
export type BrokerRequestRow = z.output<typeof brokerRequestRow>;

/** `draft`: as it stands now, without its contacts, and only while an answer is owed. */
export const staffBrokerRequest = z.object({
  ...brokerRequestRow.shape,
  draft: z.nullable(z.object({ content: challengeContent, clarity: z.int() })),
});
export type StaffBrokerRequest = z.output<typeof staffBrokerRequest>;

export const brokerRequestStages = ['waiting', 'over'] as const;
export const brokerRequestQuery = z.strictObject({
  ...pageQuery,
  stage: z._default(z.enum(brokerRequestStages), 'waiting'),
  region: z.optional(regionCode),
});

export const withdrawBrokerRequest = z.strictObject({ version });
export const answerBrokerRequest = z.strictObject({ version, answer: filledText(2000) });
