import * as z from 'zod/mini';
import { filledText, id, mobileNumber, regionCode, seats } from '../shared/index.js';
import { handOverAfter } from './membership.rules.js';

export const member = z.object({
  accountId: id,
  displayName: z.string(),
  phoneMasked: z.nullable(z.string()),
  seat: z.enum(seats),
  joinedAt: z.string(),
  /** The reader. */
  own: z.boolean(),
});
export type Member = z.output<typeof member>;
export const openInvitation = z.object({
  id,
  /** Whom it is for; null: whoever has the code. */
  phoneMasked: z.nullable(z.string()),
  seat: z.enum(seats),
  expiresAt: z.string(),
});
export type OpenInvitation = z.output<typeof openInvitation>;
export const handOverOffer = z.object({
  fromId: id,
  fromName: z.string(),
  toId: id,
  toName: z.string(),
  after: z.enum(handOverAfter),
  offeredAt: z.string(),
});

export const members = z.object({
  items: z.array(member),
  /** For admins; nobody else sees them. */
  invitations: z.array(openInvitation),
  /** For the two whom it concerns. */
  handOver: z.nullable(handOverOffer),
});
export type Members = z.output<typeof members>;

export const changeSeat = z.strictObject({ seat: z.enum(seats) });
/** `phone`: the only number that may use it; null: whoever has the code. */
export const invite = z.strictObject({ seat: z.enum(seats), phone: z.nullable(mobileNumber) });
/** The one time the code is shown. */
export const invited = z.object({ code: z.string(), invitation: openInvitation });
export const invitationCode = z.strictObject({ code: filledText(20) });
export const invitationView = z.object({ organizationName: z.string(), regionCode, seat: z.enum(seats) });
export type InvitationView = z.output<typeof invitationView>;
export const offerHandOver = z.strictObject({ accountId: id, after: z.enum(handOverAfter) });
