import { portalIssues, whyCannotConfirmPortal, whyCannotEditPortal, type StaffPortal } from '@market/contract/portal';
import { errors, type Actor } from '@market/contract/shared';

/** Why this person cannot confirm this entry, in the words of this page. */
export function whyNotConfirm(actor: Actor, portal: StaffPortal): string | undefined {
  const denial = whyCannotConfirmPortal(actor, portal);
  if (portal.regionCode !== actor.regionCode) return '由该市科技局确认';
  if (denial === 'secondPersonNeeded') return '由你改的，要另一位同事确认';
  if (denial) return '由本局核验员确认';
  return portalIssues(portal)[0]?.message;
}

export function whyNotEdit(actor: Actor, regionCode: string): string | undefined {
  const denial = whyCannotEditPortal(actor, regionCode);
  return denial && (denial === 'notOwnBureau' ? '由该市科技局维护' : errors[denial].text);
}
