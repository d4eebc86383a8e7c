import type { ChallengeHold } from '../challenge/challenge-hold.js';
import type { ChallengeState } from '../challenge/challenge.states.js';
import type { Actor, ErrorCode } from '../shared/index.js';
import { servingSeats, type PanelState, type SeatState } from './panel.states.js';
import { actsForBureau } from './shortlist.rules.js';

/** 3 人以上单数，免得打平；参照《招标投标法》第三十七条评标委员会须为单数。 */
export const MIN_SEATS = 3;

interface JudgedChallenge {
  regionCode: string;
  state: ChallengeState;
  hold: ChallengeHold;
}

const beforeScoring: readonly ChallengeState[] = ['matchmaking', 'judging'];

/** 评审组由属地主管部门组建，打分开始前可增减。 */
export function whyCannotFormPanel(
  actor: Actor,
  { regionCode, state, hold }: JudgedChallenge,
  panel: PanelState | null,
): ErrorCode | undefined {
  if (!actsForBureau(actor, regionCode)) return 'forbidden';
  if (hold !== 'none') return 'challengeOnHold';
  return beforeScoring.includes(state) && (panel === null || panel === 'forming') ? undefined : 'stateConflict';
}

/** 专家都已答复、回避声明已齐，才开始打分。 */
export function whyCannotBeginScoring(
  actor: Actor,
  challenge: JudgedChallenge,
  panel: PanelState | null,
  seats: readonly SeatState[],
): ErrorCode | undefined {
  const why = whyCannotFormPanel(actor, challenge, panel);
  if (why) return why;
  if (challenge.state !== 'judging' || panel === null) return 'stateConflict';
  const seated = seats.filter((state) => state === 'seated').length;
  const complete = seated >= MIN_SEATS && seated % 2 === 1 && !seats.includes('invited');
  return complete ? undefined : 'panelIncomplete';
}

interface Seat {
  accountId: string;
  state: SeatState;
}

const whyNotOwn = (actor: Actor, seat: Seat): ErrorCode | undefined =>
  actor.accountId === seat.accountId ? undefined : 'notFound';

export const whyCannotAnswerInvitation = (actor: Actor, seat: Seat): ErrorCode | undefined =>
  whyNotOwn(actor, seat) ?? (seat.state === 'invited' ? undefined : 'stateConflict');

/** 接受之后、交分之前发现利益冲突，可以申请回避。 */
export const whyCannotRecuse = (actor: Actor, seat: Seat): ErrorCode | undefined =>
  whyNotOwn(actor, seat) ?? (seat.state === 'seated' ? undefined : 'stateConflict');

export function whyCannotScore(
  actor: Actor,
  seat: Seat,
  panel: PanelState,
  hold: ChallengeHold,
): ErrorCode | undefined {
  const why = whyNotOwn(actor, seat);
  if (why) return why;
  if (hold !== 'none') return 'challengeOnHold';
  return seat.state === 'seated' && panel === 'scoring' ? undefined : 'stateConflict';
}

/** All who serve have handed in, and there are enough of them. */
export function allIn(seats: readonly SeatState[]): boolean {
  const serving = seats.filter((state) => servingSeats.includes(state));
  return serving.length >= MIN_SEATS && serving.every((state) => state === 'scored');
}
