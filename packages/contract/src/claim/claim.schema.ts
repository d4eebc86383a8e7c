import * as z from 'zod/mini';
import { password, username } from '../account/account.schema.js';
import { filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { claimAnswers } from './claim.rules.js';
import { begunByHand, claimKinds, claimStates, claimStepNames } from './claim.states.js';

export const claimContent = z.strictObject({
  note: text(500),
  creditCode: text(30),
  wants: z.enum(['number', 'account']),
  name: text(40),
  regionCode: z.union([regionCode, z.literal('')]),
  organization: text(160),
  title: text(60),
  level: text(10),
  certificateNumber: text(60),
  fields: z.array(filledText(20)).check(z.maxLength(8)),
  publish: z.boolean(),
});

export const beginClaim = z.strictObject({ kind: z.enum(begunByHand) });
export const saveClaim = z.strictObject({ version, content: claimContent });
export const moveClaim = z.strictObject({ version });
export const answerClaim = z.strictObject({ version, answer: z.enum(claimAnswers), note: text(300) });

/** 控制台账号名和密码，本人自己设。 */
export const consoleDoor = z.strictObject({
  username,
  password,
});

export const claimStep = z.object({
  name: z.enum(claimStepNames),
  byName: z.string(),
  note: z.string(),
  at: z.string(),
});

export const claimRow = z.object({
  id,
  kind: z.enum(claimKinds),
  state: z.enum(claimStates),
  /** Whom it is about: the organization's name, the person's, or the masked number. */
  subject: z.string(),
  regionCode: z.nullable(z.string()),
  submittedAt: z.nullable(z.string()),
  answerUntil: z.nullable(z.string()),
  /** What the organization said. */
  answer: z.nullable(z.enum(claimAnswers)),
  demo: z.boolean(),
});
export type ClaimRow = z.output<typeof claimRow>;

/** For whoever asks, or (`asked`) is asked about it. */
export const ownClaim = z.object({
  ...claimRow.shape,
  version,
  content: claimContent,
  /** Why it was returned or revoked. */
  reason: z.nullable(z.string()),
  answerNote: z.string(),
  /** The reader is asked about it. */
  asked: z.boolean(),
  /** The reader writes it; a colleague without the admin seat only sees how it stands. */
  mine: z.boolean(),
  /** Of the applicant's own console account, for the applicant. */
  username: z.nullable(z.string()),
  applicantName: z.string(),
  applicantPhone: z.nullable(z.string()),
  steps: z.array(claimStep),
});
export type OwnClaim = z.output<typeof ownClaim>;
export const ownClaims = z.object({
  /** The reader's and their organization's. */
  items: z.array(claimRow),
  /** What the reader is asked about as an admin of their organization. */
  asked: z.array(claimRow),
});

export const staffClaimRow = z.object({ ...claimRow.shape, applicantName: z.string() });
export type StaffClaimRow = z.output<typeof staffClaimRow>;

/** What is known of the organization a claim is about, beside the proof. */
export const claimOrganization = z.object({
  name: z.string(),
  creditCode: z.string(),
  regionCode,
  state: z.string(),
  registeredAt: z.string(),
  admins: z.array(z.string()),
});
export const staffClaim = z.object({
  ...ownClaim.shape,
  accountId: id,
  organizationId: z.nullable(id),
  organization: z.nullable(claimOrganization),
});
export type StaffClaim = z.output<typeof staffClaim>;

export const claimStages = ['waiting', 'over'] as const;
export const staffClaimQuery = z.strictObject({
  ...pageQuery,
  stage: z._default(z.enum(claimStages), 'waiting'),
  kind: z.optional(z.enum(claimKinds)),
  region: z.optional(regionCode),
});
/** Every check of the kind by its key. */
export const grantClaim = z.strictObject({ version, checked: z.array(filledText(16)).check(z.maxLength(10)) });
export const reasonedClaim = z.strictObject({ version, reason: filledText(500) });
