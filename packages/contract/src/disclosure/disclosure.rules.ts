import type { BidState } from '../bid/bid.states.js';
import type { ChallengeHold } from '../challenge/challenge-hold.js';
import { whyHeld } from '../challenge/challenge.rules.js';
import { endedWithout, type ChallengeState } from '../challenge/challenge.states.js';
import { canMove, type Actor, type ErrorCode } from '../shared/index.js';
import { disclosureTransitions, type DisclosureState } from './disclosure.states.js';

/** What was opened: the withheld text with the list of the files, or one file. */
export const viewingParts = ['text', 'file'] as const;
export type ViewingPart = (typeof viewingParts)[number];

/** How a copy tells whose it is: written over its pages, or by the number in its name alone. */
export const viewingMarks = ['watermark', 'number'] as const;
export type ViewingMark = (typeof viewingMarks)[number];

/** 查阅编号：what a marked copy carries, and what finds it in the log. */
export const viewingNo = (id: string): string => `CY-${id.slice(-8)}`;

/** Bids that are in it. A bid taken back to be rewritten is not, until it is submitted again. */
const standing: readonly BidState[] = ['submitted', 'formatCheck', 'judging', 'shortlisted', 'awarded', 'contracted'];
const ended: readonly ChallengeState[] = [...endedWithout, 'archived'];

export interface Disclosed {
  challengeState: ChallengeState;
  bidState: BidState;
}

/** 资料随揭榜自行停止开放：方案撤回、未选中、作废，或榜单撤回、流榜、终止、归档。 */
export const isOver = ({ challengeState, bidState }: Disclosed): boolean =>
  ended.includes(challengeState) || !standing.includes(bidState);

/** Of one bid: whose challenge, whose bid, and whether it is still in it. */
export interface DisclosureParties extends Disclosed {
  demanderId: string;
  bidderId: string;
  hold: ChallengeHold;
}

const whyOver = (disclosed: Disclosed): ErrorCode | undefined => {
  if (ended.includes(disclosed.challengeState)) return 'disclosureOver';
  if (disclosed.bidState === 'draft' || disclosed.bidState === 'withdrawn') return 'submitBidFirst';
  return isOver(disclosed) ? 'disclosureOver' : undefined;
};

/** 第二步：签保密承诺，即向发榜方申请。`state` is null until then. */
export function whyCannotPledge(
  actor: Actor,
  parties: DisclosureParties,
  state: DisclosureState | null,
): ErrorCode | undefined {
  if (actor.organization?.id !== parties.bidderId) return 'notFound';
  if (actor.organization.seat === 'viewer') return 'organizationSeatNeeded';
  return whyOver(parties) ?? (state === null ? whyHeld(parties) : 'alreadyPledged');
}

/** 第三步：发榜方同意、不同意或收回。收回任何时候都可以。 */
export function whyCannotDecide(
  actor: Actor,
  parties: DisclosureParties,
  state: DisclosureState,
  to: DisclosureState,
): ErrorCode | undefined {
  if (actor.organization?.id !== parties.demanderId) return 'notFound';
  if (actor.organization.seat === 'viewer') return 'organizationSeatNeeded';
  if (!canMove(disclosureTransitions, state, to)) return 'stateConflict';
  return to === 'approved' ? (whyOver(parties) ?? whyHeld(parties)) : undefined;
}

/** 打开：揭榜方的任何成员，在同意之后、停止开放之前。 */
export function whyCannotView(
  actor: Actor,
  parties: DisclosureParties,
  state: DisclosureState | null,
): ErrorCode | undefined {
  if (actor.organization?.id !== parties.bidderId) return 'notFound';
  return whyOver(parties) ?? (state === 'approved' ? undefined : 'disclosureNeeded');
}
