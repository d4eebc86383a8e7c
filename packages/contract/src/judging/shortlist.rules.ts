import type { ChallengeHold } from '../challenge/challenge-hold.js';
import type { ChallengeState } from '../challenge/challenge.states.js';
import { decidedByBureau, type ChallengeKind } from '../challenge/terms.js';
import type { Actor, ErrorCode } from '../shared/index.js';
import type { PanelState } from './panel.states.js';

interface DecidableChallenge {
  kind: ChallengeKind;
  organizationId: string;
  regionCode: string;
  state: ChallengeState;
  hold: ChallengeHold;
}

/** 企业榜由发榜方定，政府榜、挑战赛由属地主管部门组织评审组定；平台只作见证（domain.md §5）。 */
function whyCannotDecide(
  actor: Actor,
  challenge: Omit<DecidableChallenge, 'state'>,
  allowed: boolean,
): ErrorCode | undefined {
  const { kind, organizationId, regionCode, hold } = challenge;
  if (!decidedByBureau(kind)) {
    if (actor.organization?.id !== organizationId) return 'notToDecide';
    if (actor.organization.seat === 'viewer') return 'organizationSeatNeeded';
  } else if (!actsForBureau(actor, regionCode)) return 'notToDecide';
  if (hold !== 'none') return 'challengeOnHold';
  return allowed ? undefined : 'stateConflict';
}

/** 属地审核员和区管理员代表主管部门。 */
export const actsForBureau = ({ roles, regionCode }: Actor, region: string): boolean =>
  roles.includes('districtAdmin') || (roles.includes('vetter') && regionCode === region);

/** 结束对接，进入评审；`unchecked` 是还没有形式审查的方案数。 */
export const whyCannotBeginJudging = (
  actor: Actor,
  challenge: DecidableChallenge,
  unchecked: number,
): ErrorCode | undefined =>
  whyCannotDecide(actor, challenge, challenge.state === 'matchmaking') ?? (unchecked > 0 ? 'bidsUnchecked' : undefined);

/** 政府榜、挑战赛必须先由评审组评完；企业榜请了评审组的也要等评完。 */
export function whyCannotShortlist(
  actor: Actor,
  challenge: DecidableChallenge,
  panel: PanelState | null,
): ErrorCode | undefined {
  const why = whyCannotDecide(actor, challenge, challenge.state === 'judging');
  if (why) return why;
  if (panel === 'scoring') return 'panelScoring';
  return decidedByBureau(challenge.kind) && panel !== 'scored' ? 'panelNeeded' : undefined;
}

/** 入围名单定了才能公示第一名。 */
export const whyCannotStartNotice = (actor: Actor, challenge: DecidableChallenge): ErrorCode | undefined =>
  whyCannotDecide(actor, challenge, challenge.state === 'shortlisted');

/** Ids of the bids that still need a reason: all but the first of the ranking. */
export function unexplained(
  bidIds: readonly string[],
  ranked: readonly string[],
  reasons: readonly { bidId: string }[],
): string[] {
  const explained = new Set(reasons.map(({ bidId }) => bidId));
  return bidIds.filter((id) => id !== ranked[0] && !explained.has(id));
}
