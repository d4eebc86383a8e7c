import * as z from 'zod/mini';
import { createAccount } from '../account/account.schema.js';
import { changeNetworks } from '../network/network.schema.js';
import { issuedInvitation } from '../staff-invitation/staff-invitation.schema.js';
import { filledText, id, pageQuery, personalRoles, regionCode, text, version } from '../shared/index.js';
import { approvalKinds } from './approval.kinds.js';
import { approvalStates } from './approval.rules.js';

const account = z.strictObject({ accountId: id, version });
export const grantedRoles = z.strictObject({
  ...account.shape,
  roles: z.array(z.enum(personalRoles)).check(z.minLength(1), z.maxLength(3)),
  regionCode: z.nullable(regionCode),
});
/** What is asked for, by kind: kept to the letter and done to the letter. */
const payloads = {
  openAccount: createAccount,
  grantRoles: grantedRoles,
  inviteAccount: account,
  enableAccount: account,
  changeNetworks,
  exportAttendees: z.strictObject({ eventId: id }),
};
export type ApprovalPayload<K extends keyof typeof payloads> = z.output<(typeof payloads)[K]>;

const reason = filledText(300);
const asking = <K extends keyof typeof payloads>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), payload: payloads[kind], reason });
export const askApproval = z.discriminatedUnion('kind', [
  asking('openAccount'),
  asking('grantRoles'),
  asking('inviteAccount'),
  asking('enableAccount'),
  asking('changeNetworks'),
  asking('exportAttendees'),
]);
export type AskApproval = z.output<typeof askApproval>;

export const approval = z.object({
  id,
  kind: z.enum(approvalKinds),
  state: z.enum(approvalStates),
  version,
  /** What is asked for, line by line, as it stood when it was asked. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  reason: z.string(),
  regionCode: z.nullable(z.string()),
  subjectId: z.nullable(id),
  askedBy: id,
  askedByName: z.string(),
  askedAt: z.string(),
  expiresAt: z.string(),
  decidedByName: z.nullable(z.string()),
  decidedAt: z.nullable(z.string()),
  note: z.nullable(z.string()),
  usedAt: z.nullable(z.string()),
});
export type Approval = z.output<typeof approval>;

export const approvalBoxes = ['toDecide', 'own', 'decided'] as const;
export const approvalQuery = z.strictObject({
  ...pageQuery,
  box: z._default(z.enum(approvalBoxes), 'toDecide'),
  kind: z.optional(z.enum(approvalKinds)),
  subjectId: z.optional(id),
});
export const agreeApproval = z.strictObject({ version, note: text(300) });
export const refuseApproval = z.strictObject({ version, note: filledText(300) });
export const withdrawApproval = z.strictObject({ version });
/** `issued`: an invitation came about, which whoever agreed hands to the person. */
export const agreedApproval = z.object({ approval, issued: z.nullable(issuedInvitation) });
