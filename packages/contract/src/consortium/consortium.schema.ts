import * as z from 'zod/mini';
import { filledText, id, regionCode, text } from '../shared/index.js';
import { memberStates } from './consortium.states.js';

/** A member as the leading bidder sees it. */
export const consortiumMemberView = z.object({
  id,
  organizationName: z.string(),
  regionCode,
  part: z.string(),
  state: z.enum(memberStates),
  /** Why it declined. */
  reason: z.nullable(z.string()),
  answeredAt: z.nullable(z.string()),
});
export type ConsortiumMemberView = z.output<typeof consortiumMemberView>;

/** What the invited organization sees: the challenge, who leads and its own part; nothing else of the bid. */
export const consortiumInvitation = z.object({
  id,
  challengeId: id,
  challengeTitle: z.string(),
  bidDeadline: z.nullable(z.string()),
  leaderName: z.string(),
  leaderRegion: regionCode,
  part: z.string(),
  state: z.enum(memberStates),
  reason: z.nullable(z.string()),
  invitedAt: z.string(),
  /** Still to be answered: the bid is a draft. */
  open: z.boolean(),
});
export type ConsortiumInvitation = z.output<typeof consortiumInvitation>;

export const inviteMember = z.strictObject({ creditCode: text(30), part: filledText(200) });
export const declineInvitation = z.strictObject({ reason: filledText(300) });
