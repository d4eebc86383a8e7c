import * as z from 'zod/mini';
import { password, staffAccount, secondFactorCode } from '../account/account.schema.js';
import { id, pageQuery, roles } from '../shared/index.js';
import { invitationStates } from './staff-invitation.rules.js';

/** The one time the code is shown: whoever keeps the accounts hands it to the person. Nobody but that person ever knows the password. */
export const issuedInvitation = z.object({ account: staffAccount, code: z.string(), expiresAt: z.string() });

export const staffInvitation = z.object({
  id,
  accountId: id,
  username: z.string(),
  displayName: z.string(),
  roles: z.array(z.enum(roles)),
  regionCode: z.nullable(z.string()),
  state: z.enum(invitationStates),
  invitedByName: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  /** Of the account, which a new invitation names. */
  version: z.int(),
});
export type StaffInvitation = z.output<typeof staffInvitation>;
export const staffInvitationQuery = z.strictObject({ ...pageQuery, state: z.optional(z.enum(invitationStates)) });

const code = z.string().check(z.regex(/^[\w-]{43}$/));
export const lookAtInvitation = z.strictObject({ code });
/** What the invited person sees before choosing a password. */
export const invitationView = z.object({
  username: z.string(),
  displayName: z.string(),
  roles: z.array(z.enum(roles)),
  regionCode: z.nullable(z.string()),
  /** A second factor is bound already: accepting takes one of its codes. */
  secondFactor: z.boolean(),
  expiresAt: z.string(),
});
export type InvitationView = z.output<typeof invitationView>;
export const acceptInvitation = z.strictObject({ code, password, secondFactor: z.optional(secondFactorCode) });
