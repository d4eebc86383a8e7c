import * as z from 'zod/mini';
import { sides } from '../agreement/agreement.terms.js';
import { bidStates } from '../bid/bid.states.js';
import { challengeHolds } from '../challenge/challenge-hold.js';
import { challengeStates } from '../challenge/challenge.states.js';
import { day, id, text } from '../shared/index.js';

/** 一次对接. */
export const newTalk = z.strictObject({
  heldOn: day,
  persons: text(200),
  points: text(1000),
  /** 下一步；可不填。 */
  nextStep: text(300),
});
export type NewTalk = z.output<typeof newTalk>;

export const talk = z.object({
  id,
  ...newTalk.shape,
  side: z.enum(sides),
  /** The organization that noted it. */
  by: z.string(),
  notedAt: z.string(),
});
export type Talk = z.output<typeof talk>;

/** 对接记录 of one bid, the newest first. */
export const talkLog = z.object({
  challengeId: id,
  challengeTitle: z.string(),
  state: z.enum(challengeStates),
  hold: z.enum(challengeHolds),
  demanderId: id,
  demanderName: z.string(),
  bidId: id,
  bidNo: z.string(),
  bidState: z.enum(bidStates),
  bidderId: id,
  bidderName: z.string(),
  items: z.array(talk),
});
export type TalkLog = z.output<typeof talkLog>;
