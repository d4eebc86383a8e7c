/** An invitation that nobody took up in three days is dead. */
export const INVITATION_HOURS = 72;

export const invitationStates = ['open', 'accepted', 'expired', 'revoked'] as const;
export type InvitationState = (typeof invitationStates)[number];
export const invitationStateLabels: Record<InvitationState, string> = {
  open: '待接受',
  accepted: '已接受',
  expired: '已过期',
  revoked: '已撤销',
};

/** Only an open one can be accepted or revoked; the three other states are final. */
export function invitationState(
  { acceptedAt, revokedAt, expiresAt }: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}

/** Where the console takes an invitation. The code stands behind the `#`, which no browser sends to a server or writes into a log. */
export const invitationLink = (origin: string, code: string): string => `${origin}/console/invitation#${code}`;
