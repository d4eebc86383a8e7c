import * as z from 'zod/mini';
import { answerLevels } from '../challenge/indicator.js';
import { challengeHolds } from '../challenge/challenge-hold.js';
import { challengeStates } from '../challenge/challenge.states.js';
import { indicator } from '../challenge/challenge.schema.js';
import { dismissalKinds } from '../challenge/terms.js';
import { fen, id, regionCode, text, version } from '../shared/index.js';
import { bidStates } from './bid.states.js';

/** 逐条应答：承诺值、达到程度、依据。 */
export const indicatorAnswer = z.strictObject({
  indicatorId: z.string().check(z.maxLength(12)),
  promise: text(60),
  level: z.nullable(z.enum(answerLevels)),
  basis: text(500),
});

export const consortiumMember = z.strictObject({ name: text(60), regionCode, part: text(200) });
export const bidMilestone = z.strictObject({
  title: text(60),
  months: z.int().check(z.minimum(0), z.maximum(120)),
  deliverable: text(200),
});

export const bidContent = z.strictObject({
  answers: z.array(indicatorAnswer).check(z.maxLength(20)),
  consortium: z.array(consortiumMember).check(z.maxLength(8)),
  route: text(4000),
  milestones: z.array(bidMilestone).check(z.maxLength(12)),
  team: text(1000),
  foundation: text(1000),
  priceFen: fen,
  durationMonths: z.int().check(z.minimum(0), z.maximum(120)),
  ipClaim: text(500),
  risks: text(1000),
  /** 与发榜方的关联关系：none 没有，declared 有并说明。 */
  relatedParty: z.enum(['unsaid', 'none', 'declared']),
  relatedPartyNote: text(300),
  truthful: z.boolean(),
});
export type BidContent = z.output<typeof bidContent>;

/** What the bid answers, taken from the public projection. */
export const bidChallenge = z.object({
  id,
  title: z.string(),
  contentVersion: z.int(),
  bidDeadline: z.string(),
  rewardFen: fen,
  durationMonths: z.int(),
  state: z.enum(challengeStates),
  hold: z.enum(challengeHolds),
  regionCode,
  organizationName: z.string(),
  indicators: z.array(indicator),
  consortiumAllowed: z.boolean(),
  demo: z.boolean(),
});

export const receipt = z.object({
  no: z.string(),
  challengeTitle: z.string(),
  challengeVersion: z.int(),
  organizationName: z.string(),
  submittedAt: z.string(),
  answerCount: z.int(),
  milestoneCount: z.int(),
  fileCount: z.int(),
  opensAt: z.string(),
  /** SM3 over the canonical JSON of `sealedText`, 64 hexadecimal digits. */
  digest: z.string(),
  demo: z.boolean(),
});
export type Receipt = z.output<typeof receipt>;

export const bidOutcome = z.object({
  selected: z.boolean(),
  /** 入围名次，从 1 起；没有入围为空。 */
  rank: z.nullable(z.int()),
  kind: z.nullable(z.enum(dismissalKinds)),
  text: z.nullable(z.string()),
  decidedAt: z.string(),
});

export const ownBidRow = z.object({
  id,
  no: z.nullable(z.string()),
  state: z.enum(bidStates),
  challengeId: id,
  challengeTitle: z.string(),
  challengeState: z.enum(challengeStates),
  bidDeadline: z.string(),
  rewardFen: fen,
  updatedAt: z.string(),
});
export type OwnBidRow = z.output<typeof ownBidRow>;

export const ownBid = z.object({
  id,
  no: z.nullable(z.string()),
  state: z.enum(bidStates),
  version,
  challenge: bidChallenge,
  content: bidContent,
  receipt: z.nullable(receipt),
  outcome: z.nullable(bidOutcome),
  updatedAt: z.string(),
});
export type OwnBid = z.output<typeof ownBid>;

/** A bid as whoever decides on it reads it after the opening. */
export const openedBid = z.object({
  id,
  no: z.string(),
  state: z.enum(bidStates),
  rank: z.nullable(z.int()),
  organizationName: z.string(),
  regionCode,
  content: bidContent,
  submittedAt: z.string(),
  digest: z.string(),
});
export type OpenedBid = z.output<typeof openedBid>;

export const startBid = z.strictObject({ challengeId: id });
export const saveBid = z.strictObject({ version, content: bidContent });
export const moveBid = z.strictObject({ version });
