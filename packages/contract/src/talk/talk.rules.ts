import { sideOf } from '../agreement/agreement.rules.js';
import type { BidState } from '../bid/bid.states.js';
import type { ChallengeHold } from '../challenge/challenge-hold.js';
import { whyHeld } from '../challenge/challenge.rules.js';
import type { ChallengeState } from '../challenge/challenge.states.js';
import { isoDay, type Actor, type ErrorCode, type FieldIssue } from '../shared/index.js';
import type { NewTalk } from './talk.schema.js';

/** Of one bid: the two sides that talk it through. */
export interface TalkParties {
  demanderId: string;
  bidderId: string;
  state: ChallengeState;
  hold: ChallengeHold;
  bidState: BidState;
}

const talkedThrough: readonly BidState[] = ['formatCheck', 'judging'];

/** 对接期间发榜方与这份方案的揭榜方都可以记；评审开始后只读。 */
export function whyCannotNoteTalk(actor: Actor, parties: TalkParties): ErrorCode | undefined {
  if (!sideOf(actor, parties)) return 'notFound';
  if (actor.organization?.seat === 'viewer') return 'organizationSeatNeeded';
  if (parties.state !== 'matchmaking' || !talkedThrough.includes(parties.bidState)) return 'stateConflict';
  return whyHeld(parties);
}

/** What to change before a talk can be noted. */
export function talkIssues({ heldOn, persons, points }: NewTalk, now: Date): FieldIssue[] {
  const late = heldOn > isoDay(now) ? [{ path: 'heldOn', message: '还没有到这一天' }] : [];
  return [
    ...(heldOn === '' ? [{ path: 'heldOn', message: '请选对接日期' }] : late),
    ...(persons.trim() === '' ? [{ path: 'persons', message: '请填写参加的人' }] : []),
    ...(points.trim() === '' ? [{ path: 'points', message: '请填写谈了什么' }] : []),
  ];
}
