import type { ChallengeHold } from '../challenge/challenge-hold.js';
import type { TeamMode } from '../challenge/terms.js';
import { actsForBureau } from '../judging/shortlist.rules.js';
import type { Actor, ErrorCode } from '../shared/index.js';
import { agreementTransitions, type AgreementState } from './agreement.states.js';
import type { AcceptanceResult } from './agreement.terms.js';

interface RankedChallenge {
  regionCode: string;
  teamMode: TeamMode;
  hold: ChallengeHold;
  winnerBidId: string | null;
}
interface Delivery {
  state: AgreementState;
  /** The day it was to be delivered by: 2026-11-22. */
  endsOn: string | null;
}

/** 赛马：一家先通过验收即胜，其余合同随之了结。 */
export const endsRace = ({ teamMode }: { teamMode: TeamMode }, result: AcceptanceResult): boolean =>
  teamMode === 'race' && result === 'passed';

export const isOver = (state: AgreementState): boolean => agreementTransitions[state].length === 0;

/** 择优评定要等名次：a comparison with a result to rank is not settled before it is ranked. */
export const awaitsRanking = (
  { teamMode, winnerBidId }: Pick<RankedChallenge, 'teamMode' | 'winnerBidId'>,
  states: readonly AgreementState[],
): boolean => teamMode === 'best' && winnerBidId === null && states.includes('passed');

/** 各家都验收完、或交付期限已过，评审组才给通过验收的结果排名。`today` by the database's clock, an ISO day. */
export function whyCannotRankResults(
  actor: Actor,
  challenge: RankedChallenge,
  deliveries: readonly Delivery[],
  today: string,
): ErrorCode | undefined {
  if (!actsForBureau(actor, challenge.regionCode)) return 'forbidden';
  if (challenge.hold !== 'none') return 'challengeOnHold';
  if (challenge.teamMode !== 'best' || challenge.winnerBidId !== null) return 'stateConflict';
  const delivered = deliveries.every(({ state, endsOn }) => isOver(state) || (endsOn !== null && endsOn < today));
  return delivered && deliveries.some(({ state }) => state === 'passed') ? undefined : 'resultsNotIn';
}
