import type { OpenInvitation } from '@market/contract/membership';
import type { MemberInvitation } from './member-invitation.entity.js';

export const openInvitation = ({ id, phoneMasked, seat, expiresAt }: MemberInvitation): OpenInvitation => ({
  id,
  phoneMasked,
  seat,
  expiresAt: expiresAt.toISOString(),
});
