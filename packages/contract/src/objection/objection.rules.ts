import type { ChallengeHold } from '../challenge/challenge-hold.js';
import type { ChallengeState } from '../challenge/challenge.states.js';
import { actsForBureau } from '../judging/shortlist.rules.js';
import type { Actor, ErrorCode } from '../shared/index.js';
import type { ObjectionState } from './objection.states.js';

/** 异议的事由。 */
export const objectionKinds = ['relation', 'falsehood', 'ineligible', 'ownership', 'procedure', 'other'] as const;
export type ObjectionKind = (typeof objectionKinds)[number];
export const objectionKindLabels: Record<ObjectionKind, string> = {
  relation: '关联关系未申报',
  falsehood: '材料不实',
  ineligible: '不符合揭榜条件',
  ownership: '知识产权权属争议',
  procedure: '评审程序不当',
  other: '其他',
};

interface NoticedChallenge {
  organizationId: string;
  /** Of the bids that are on notice. */
  proposedOrganizationIds: readonly string[];
  state: ChallengeState;
  hold: ChallengeHold;
  noticeDeadline: string | Date | null;
}

/** 公示期内任何登记的单位都可提异议，发榜方和拟中榜方除外。`now` is the database's clock; on hold it stands still. */
export function whyCannotObject(actor: Actor, challenge: NoticedChallenge, now: Date): ErrorCode | undefined {
  const { organizationId, proposedOrganizationIds, state, hold, noticeDeadline } = challenge;
  if (!actor.organization) return 'organizationNeeded';
  if (actor.organization.seat === 'viewer') return 'organizationSeatNeeded';
  if ([organizationId, ...proposedOrganizationIds].includes(actor.organization.id)) return 'partyCannotObject';
  if (state !== 'awardNotice' || noticeDeadline === null) return 'noticeOver';
  return hold === 'none' && new Date(noticeDeadline) <= now ? 'noticeOver' : undefined;
}

interface Objected {
  organizationId: string;
  regionCode: string;
  state: ObjectionState;
}

const open: readonly ObjectionState[] = ['submitted', 'accepted'];

/** 答复之前提出人可撤回、可补证据。 */
export function whyCannotChangeObjection(actor: Actor, objection: Objected): ErrorCode | undefined {
  if (actor.organization?.id !== objection.organizationId) return 'notFound';
  if (actor.organization.seat === 'viewer') return 'organizationSeatNeeded';
  return open.includes(objection.state) ? undefined : 'stateConflict';
}

/** 属地主管部门受理和答复；`from` is the state the step starts in: submitted to accept or refuse, accepted to answer. */
export function whyCannotHandleObjection(
  actor: Actor,
  objection: Objected,
  from: 'submitted' | 'accepted',
): ErrorCode | undefined {
  if (!actsForBureau(actor, objection.regionCode)) return 'forbidden';
  return objection.state === from ? undefined : 'stateConflict';
}
