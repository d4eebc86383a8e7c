import * as z from 'zod/mini';
import { challengeStates } from '../challenge/challenge.states.js';
import { filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { objectionKinds } from './objection.rules.js';
import { objectionStates } from './objection.states.js';

/** 实名：the organization's name and the person who answers for it; files follow as attachments. */
export const objectionContent = z.strictObject({
  kind: z.enum(objectionKinds),
  facts: filledText(2000),
  evidence: filledText(1000),
  contactName: filledText(20),
});
export type ObjectionContent = z.output<typeof objectionContent>;
/** `bidNo`: which of several that are proposed; the first without it. */
export const raiseObjection = z.strictObject({ ...objectionContent.shape, bidNo: z.optional(text(30)) });

export const objectionRow = z.object({
  id,
  challengeId: id,
  challengeTitle: z.string(),
  kind: z.enum(objectionKinds),
  state: z.enum(objectionStates),
  /** Until when it has to be answered. */
  dueAt: z.string(),
  createdAt: z.string(),
});
export type ObjectionRow = z.output<typeof objectionRow>;

/** For whoever raised it. */
export const ownObjection = z.object({
  ...objectionRow.shape,
  version,
  proposedName: z.string(),
  facts: z.string(),
  evidence: z.string(),
  contactName: z.string(),
  answer: z.nullable(z.string()),
  answeredAt: z.nullable(z.string()),
});
export type OwnObjection = z.output<typeof ownObjection>;

/** For the bureau, which alone learns who raised it. */
export const staffObjection = z.object({
  ...ownObjection.shape,
  regionCode,
  organizationName: z.string(),
  creditCode: z.string(),
  challengeState: z.enum(challengeStates),
  demo: z.boolean(),
});
export type StaffObjection = z.output<typeof staffObjection>;

export const staffObjectionRow = z.object({ ...objectionRow.shape, regionCode, organizationName: z.string() });
export type StaffObjectionRow = z.output<typeof staffObjectionRow>;

export const objectionStages = ['waiting', 'over'] as const;
export const staffObjectionQuery = z.strictObject({
  ...pageQuery,
  stage: z._default(z.enum(objectionStages), 'waiting'),
});

export const moveObjection = z.strictObject({ version });
/** 答复必有理由。 */
export const answerObjection = z.strictObject({ version, answer: filledText(1000) });
