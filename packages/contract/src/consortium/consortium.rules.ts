import { whyCannotEditBid } from '../bid/bid.rules.js';
import type { BidState } from '../bid/bid.states.js';
import type { Actor, ErrorCode, FieldIssue } from '../shared/index.js';
import type { MemberState } from './consortium.states.js';

export const MAX_MEMBERS = 8;

interface DraftBid {
  organizationId: string;
  state: BidState;
}

/** 牵头单位请谁入联合体；发榜方和自己不行。 */
export function whyCannotInviteMember(
  actor: Actor,
  bid: DraftBid,
  challenge: { organizationId: string; consortiumAllowed: boolean },
  invited: { organizationId: string; members: number },
): ErrorCode | undefined {
  const why = whyCannotEditBid(actor, bid);
  if (why) return why;
  if (!challenge.consortiumAllowed) return 'consortiumNotAllowed';
  if (invited.organizationId === challenge.organizationId) return 'demanderInConsortium';
  if (invited.organizationId === bid.organizationId) return 'duplicate';
  return invited.members >= MAX_MEMBERS ? 'tooManyKept' : undefined;
}

/** 成员单位自己答复，方案提交前。 */
export function whyCannotAnswerInvitation(
  actor: Actor,
  member: { organizationId: string; state: MemberState },
  bid: { state: BidState },
): ErrorCode | undefined {
  if (actor.organization?.id !== member.organizationId) return 'notFound';
  if (actor.organization.seat === 'viewer') return 'organizationSeatNeeded';
  return member.state === 'invited' && bid.state === 'draft' ? undefined : 'stateConflict';
}

/** Everything to settle with the members before the bid can be sealed. */
export const memberIssues = (members: readonly { organizationName: string; state: MemberState }[]): FieldIssue[] =>
  members.flatMap(({ organizationName, state }) => {
    if (state === 'invited') return [{ path: 'consortium', message: `${organizationName}还没有确认参加联合体` }];
    return state === 'declined' ? [{ path: 'consortium', message: `${organizationName}不参加，请移出联合体` }] : [];
  });
