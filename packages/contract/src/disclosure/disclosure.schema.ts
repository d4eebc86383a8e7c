import * as z from 'zod/mini';
import { attachmentTypes, type AttachmentType } from '../attachment/attachment.rules.js';
import { bidStates } from '../bid/bid.states.js';
import { challengeHolds } from '../challenge/challenge-hold.js';
import { challengeStates } from '../challenge/challenge.states.js';
import { withheldKeys } from '../challenge/withheld.js';
import { filledText, id, regionCode, version } from '../shared/index.js';
import { viewingMarks, viewingParts } from './disclosure.rules.js';
import { disclosureStates } from './disclosure.states.js';

const parties = {
  demanderId: id,
  bidderId: id,
  bidId: id,
  challengeState: z.enum(challengeStates),
  hold: z.enum(challengeHolds),
  bidState: z.enum(bidStates),
};

/** 不公开的部分 as one bidder sees it: where its three steps stand. `state` is null before the pledge. */
export const ownDisclosure = z.object({
  ...parties,
  state: z.nullable(z.enum(disclosureStates)),
  signedAt: z.nullable(z.string()),
  decidedAt: z.nullable(z.string()),
  /** Why it was refused or taken back. */
  reason: z.nullable(z.string()),
});
export type OwnDisclosure = z.output<typeof ownDisclosure>;

/** What is withheld, by kind and number alone, and for a bidder the way to it. */
export const withheldPanel = z.object({
  texts: z.array(z.enum(withheldKeys)),
  fileCount: z.int(),
  own: z.nullable(ownDisclosure),
});
export type WithheldPanel = z.output<typeof withheldPanel>;

/** 保密承诺, to be signed or as it was signed. */
export const pledge = z.object({
  challengeId: id,
  pledgeVersion: z.string(),
  text: z.string(),
  /** SM3 of the text, 64 hexadecimal digits. */
  digest: z.string(),
  signerName: z.nullable(z.string()),
  signedAt: z.nullable(z.string()),
  own: ownDisclosure,
});
export type Pledge = z.output<typeof pledge>;

/** `digest`: of the text that was read, so that nothing else can be signed. */
export const signPledge = z.strictObject({
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  signerName: filledText(20),
});

export const withheldFile = z.object({
  id,
  name: z.string(),
  type: z.enum(Object.keys(attachmentTypes) as AttachmentType[]),
  bytes: z.int(),
});
export type WithheldFile = z.output<typeof withheldFile>;

/** The withheld part itself, to whom it was opened. */
export const withheldText = z.object({
  challengeId: id,
  challengeTitle: z.string(),
  texts: z.array(z.object({ key: z.enum(withheldKeys), text: z.string() })),
  files: z.array(withheldFile),
  /** 查阅编号。 */
  no: z.string(),
  /** Written over the page: organization, person, time. */
  watermark: z.string(),
});
export type WithheldText = z.output<typeof withheldText>;

/** One bidder's request as the demander and the bureau see it. */
export const disclosure = z.object({
  ...parties,
  id,
  version,
  state: z.enum(disclosureStates),
  organizationName: z.string(),
  regionCode,
  signerName: z.string(),
  signedAt: z.string(),
  pledgeVersion: z.string(),
  pledgeDigest: z.string(),
  reason: z.nullable(z.string()),
  decidedBy: z.nullable(z.string()),
  decidedAt: z.nullable(z.string()),
  viewings: z.int(),
});
export type Disclosure = z.output<typeof disclosure>;

/** 查阅记录：who opened what, when. */
export const viewing = z.object({
  id,
  no: z.string(),
  organizationName: z.string(),
  personName: z.string(),
  part: z.enum(viewingParts),
  /** The file's name; empty for the text. */
  name: z.string(),
  mark: z.enum(viewingMarks),
  at: z.string(),
});
export type Viewing = z.output<typeof viewing>;

export const moveDisclosure = z.strictObject({ version });
export const explainDisclosure = z.strictObject({ version, reason: filledText(300) });
