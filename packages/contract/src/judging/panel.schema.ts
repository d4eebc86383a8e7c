import * as z from 'zod/mini';
import { username } from '../account/account.schema.js';
import { bidContent } from '../bid/bid.schema.js';
import { criterion, indicator } from '../challenge/challenge.schema.js';
import { challengeStates } from '../challenge/challenge.states.js';
import { filledText, id, regionCode, text, version } from '../shared/index.js';
import { panelStates, seatStates } from './panel.states.js';

export const bidScore = z.object({
  bidId: id,
  mean: z.number(),
  spread: z.number(),
  criteria: z.array(z.object({ id: z.string(), mean: z.number(), spread: z.number() })),
  outliers: z.array(id),
});

export const panelSeat = z.object({
  id,
  version,
  state: z.enum(seatStates),
  name: z.string(),
  organization: z.string(),
  title: z.string(),
  /** Why it was declined, recused or released. */
  note: z.string(),
  invitedAt: z.string(),
  answeredAt: z.nullable(z.string()),
  submittedAt: z.nullable(z.string()),
});
export type PanelSeat = z.output<typeof panelSeat>;

/** Points and comments are there only once all are in. */
export const panelView = z.object({
  id,
  version,
  state: z.enum(panelStates),
  seats: z.array(panelSeat),
  scores: z.nullable(z.array(bidScore)),
  sheets: z.nullable(z.array(z.object({ seatId: id, bidId: id, total: z.int(), comment: z.string() }))),
});
export type PanelView = z.output<typeof panelView>;

/** 发榜方看到的评审组意见：没有专家姓名。 */
export const panelOpinion = z.object({
  state: z.nullable(z.enum(panelStates)),
  experts: z.int(),
  criteria: z.array(criterion),
  scores: z.nullable(z.array(bidScore)),
  comments: z.nullable(z.array(z.object({ bidId: id, comment: z.string() }))),
});
export type PanelOpinion = z.output<typeof panelOpinion>;

/** 揭榜方看到的：own means beside those of all bids, from high to low and without names. */
export const ownScores = z.object({
  experts: z.int(),
  mean: z.number(),
  all: z.array(z.number()),
  criteria: z.array(z.object({ ...criterion.shape, mean: z.number(), all: z.array(z.number()) })),
  comments: z.array(z.string()),
});
export type OwnScores = z.output<typeof ownScores>;

export const expertCandidate = z.object({
  /** Of the expert's record. */
  id,
  name: z.string(),
  organization: z.string(),
  title: z.string(),
  fields: z.array(z.string()),
  regionCode,
  username: z.nullable(z.string()),
  /** The expert's organization is a party to this challenge. */
  conflicted: z.boolean(),
  seated: z.boolean(),
});
export type ExpertCandidate = z.output<typeof expertCandidate>;
export const candidateQuery = z.strictObject({ q: z.optional(text(40)) });
export const inviteExpert = z.strictObject({ recordId: id });
export const openExpertAccount = z.strictObject({ username });
export const releaseSeat = z.strictObject({ version, reason: filledText(200) });

export const seatRow = z.object({
  id,
  state: z.enum(seatStates),
  panelState: z.enum(panelStates),
  challengeTitle: z.string(),
  regionCode,
  organizationName: z.string(),
  demo: z.boolean(),
  invitedAt: z.string(),
});
export type SeatRow = z.output<typeof seatRow>;

const points = z.record(z.string().check(z.regex(/^[a-z0-9]{1,12}$/)), z.int().check(z.minimum(0), z.maximum(100)));
export const saveSheet = z.strictObject({ points, comment: text(1000) });

/** 盲评的一份方案：a letter instead of a name, and the expert's own sheet. */
export const blindBid = z.object({ id, code: z.string(), content: bidContent, points, comment: z.string() });
export type BlindBid = z.output<typeof blindBid>;

export const seatView = z.object({
  ...seatRow.shape,
  version,
  challengeState: z.enum(challengeStates),
  problem: z.string(),
  indicators: z.array(indicator),
  criteria: z.array(criterion),
  /** Empty until scoring begins. */
  bids: z.array(blindBid),
  /** Every expert's mean and spread, once all are in. */
  scores: z.nullable(z.array(bidScore)),
});
export type SeatView = z.output<typeof seatView>;

/** 回避声明：近三年任职、持股、合作过的单位；与当事方核对，有冲突即回避。 */
export const acceptSeat = z.strictObject({
  version,
  relations: z.array(filledText(80)).check(z.maxLength(20)),
  truthful: z.literal(true),
});
export const leaveSeat = z.strictObject({ version, reason: filledText(200) });
export const moveSeat = z.strictObject({ version });
export const sheetParams = z.strictObject({ id, bidId: id });
