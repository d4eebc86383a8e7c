import type { ChallengeHold } from '../challenge/challenge-hold.js';
import type { ChallengeState } from '../challenge/challenge.states.js';
import { decidedByBureau, type ChallengeKind } from '../challenge/terms.js';
import type { Actor, ErrorCode } from '../shared/index.js';

/** 两方：the demander, and the bureau of its place as the witness. Neither opens alone. */
export const openingSides = ['demander', 'witness'] as const;
export type OpeningSide = (typeof openingSides)[number];
export const openingSideLabels: Record<OpeningSide, string> = { demander: '发榜方', witness: '科技局见证人' };

/** 两人同时开启: the second must follow the first within this time, else the first has to come again. */
export const OPENING_TOGETHER_MS = 30 * 60_000;

export interface OpenableChallenge {
  organizationId: string;
  regionCode: string;
  state: ChallengeState;
  hold: ChallengeHold;
}
export interface OpeningAct {
  accountId: string;
  at: string | Date;
}
export type OpeningActs = Readonly<Record<OpeningSide, OpeningAct | null>>;

/** The act still counts at `now`. */
export const actStands = (act: Pick<OpeningAct, 'at'> | null, now: Date): boolean =>
  act !== null && now.getTime() - new Date(act.at).getTime() <= OPENING_TOGETHER_MS;

const otherSide: Record<OpeningSide, OpeningSide> = { demander: 'witness', witness: 'demander' };

function whyNotThisSide(actor: Actor, side: OpeningSide, challenge: OpenableChallenge): ErrorCode | undefined {
  if (side === 'demander') {
    if (actor.organization?.id !== challenge.organizationId) return 'notFound';
    return actor.organization.seat === 'viewer' ? 'organizationSeatNeeded' : undefined;
  }
  if (actor.roles.includes('districtAdmin')) return undefined;
  if (!actor.roles.includes('vetter')) return 'forbidden';
  return actor.regionCode === challenge.regionCode ? undefined : 'notFound';
}

/** 截止之后才能开启，发榜方和见证人各一个账号；截止前任何人（含主管部门）都打不开。`now` is the database's clock. */
export function whyCannotOpen(
  actor: Actor,
  side: OpeningSide,
  challenge: OpenableChallenge,
  acts: OpeningActs,
  now: Date,
): ErrorCode | undefined {
  const why = whyNotThisSide(actor, side, challenge);
  if (why) return why;
  if (challenge.state === 'published') return 'bidsStillSealed';
  if (challenge.state === 'matchmaking') return 'alreadyOpened';
  if (challenge.state !== 'closed') return 'stateConflict';
  if (challenge.hold !== 'none') return 'challengeOnHold';
  const other = acts[otherSide[side]];
  return actStands(other, now) && other?.accountId === actor.accountId ? 'sameOpener' : undefined;
}

/** 企业榜由发榜方作形式审查，政府榜、挑战赛由主管部门；开启之后、评审之前。 */
export function whyCannotCheckFormat(
  actor: Actor,
  challenge: OpenableChallenge & { kind: ChallengeKind },
): ErrorCode | undefined {
  const why = whyNotThisSide(actor, decidingSide(challenge.kind), challenge);
  if (why) return why;
  if (challenge.state === 'published') return 'bidsStillSealed';
  if (challenge.state !== 'matchmaking') return challenge.state === 'closed' ? 'bidsStillSealed' : 'stateConflict';
  return challenge.hold === 'none' ? undefined : 'challengeOnHold';
}

/** Who decides on a challenge, and so who reads its bids. */
export const decidingSide = (kind: ChallengeKind): OpeningSide => (decidedByBureau(kind) ? 'witness' : 'demander');
