import { whyCannotCheckFormat } from '@market/contract/bid-opening';
import { livingBidStates, whyCannotBid, type BidState } from '@market/contract/bid';
import {
  isBeforeBidding,
  nextAfter,
  whyCannotAppraise,
  whyCannotApprove,
  whyCannotArchive,
  whyCannotCancel,
  whyCannotDiagnose,
  whyCannotEditChallenge,
  whyCannotExtend,
  whyCannotLift,
  whyCannotPick,
  whyCannotSuspend,
  whyCannotTakeBack,
  whyCannotTurnBack,
  whyCannotVet,
  type ChallengeHold,
  type ChallengeKind,
  type ChallengeRules,
  type ChallengeState,
} from '@market/contract/challenge';
import { whyCannotBeginJudging, whyCannotShortlist, whyCannotStartNotice } from '@market/contract/judging';
import type { Actor } from '@market/contract/shared';

/** What the rules say a challenge is, beside which the database is held after every act. */
export interface Model {
  state: ChallengeState;
  hold: ChallengeHold;
  kind: ChallengeKind;
  regionCode: string;
  organizationId: string;
  bidDeadline: Date;
  extendedAt: Date | null;
  /** Of each bidder; null before it has begun one. */
  bids: [BidState | null, BidState | null];
}

/** `by`: who does it; without, time does. `mayBe`: why the rules refuse, undefined when they let it through. */
export interface Act {
  by?: string;
  mayBe: (model: Model, actor: Actor) => string | undefined;
  then: (model: Model) => Partial<Model>;
}

const eachBid = (model: Model, from: BidState, to: BidState): Pick<Model, 'bids'> => ({
  bids: model.bids.map((bid) => (bid === from ? to : bid)) as Model['bids'],
});
const to = (state: ChallengeState) => (): Partial<Model> => ({ state });
const clock = (from: ChallengeState) => (model: Model) =>
  model.state === from && model.hold === 'none' ? undefined : 'nothing';
const bidders = [0, 1] as const;
const withBid = (model: Model, n: number, state: BidState | null): Pick<Model, 'bids'> => ({
  bids: model.bids.map((bid, i) => (i === n ? state : bid)) as Model['bids'],
});
const handedIn = ({ bids }: Model): number => bids.filter((bid) => bid === 'submitted').length;
const judged = ({ bids }: Model): number => bids.filter((bid) => bid === 'judging').length;

/** Every act there is on the way to an award, as the contract's rules and tables have it. */
export function actsBy(rulesOf: (regionCode: string) => ChallengeRules, now: Date): Record<string, Act> {
  const onward = (model: Model): Partial<Model> =>
    isBeforeBidding(model.state) ? { state: nextAfter(model.state, model.kind, rulesOf(model.regionCode)) } : {};
  const format = (model: Model, actor: Actor): string | undefined =>
    whyCannotCheckFormat(actor, model) ?? (model.bids.includes('formatCheck') ? undefined : 'stateConflict');
  const ofBidder = (n: number, from: readonly (BidState | null)[]) => (model: Model, actor: Actor) =>
    whyCannotBid(actor, model, now) ?? (from.includes(model.bids[n] ?? null) ? undefined : 'stateConflict');
  return {
    submit: {
      mayBe: (model, actor) => whyCannotEditChallenge(actor, model),
      then: ({ kind }) => ({ state: kind === 'contest' ? 'collecting' : 'vetting' }),
    },
    takeBack: { mayBe: (model, actor) => whyCannotTakeBack(actor, model), then: to('draft') },
    cancel: {
      mayBe: (model, actor) => whyCannotCancel(actor, model),
      then: (model) => ({
        state: 'cancelled',
        bids: model.bids.map((bid) => (bid && livingBidStates.includes(bid) ? 'void' : bid)) as Model['bids'],
      }),
    },
    extend: {
      mayBe: (model, actor) => whyCannotExtend(actor, model, now),
      then: () => ({ extendedAt: now }),
    },
    pass: { mayBe: (model, actor) => whyCannotVet(actor, model), then: onward },
    pick: { mayBe: (model, actor) => whyCannotPick(actor, model), then: onward },
    return: { mayBe: (model, actor) => whyCannotTurnBack(actor, model, 'draft'), then: to('draft') },
    reject: { mayBe: (model, actor) => whyCannotTurnBack(actor, model, 'rejected'), then: to('rejected') },
    refine: { mayBe: (model, actor) => whyCannotVet(actor, model), then: to('diagnosing') },
    diagnose: { mayBe: (model, actor) => whyCannotDiagnose(actor, model), then: to('vetting') },
    appraise: { mayBe: (model, actor) => whyCannotAppraise(actor, model), then: onward },
    approve: { mayBe: (model, actor) => whyCannotApprove(actor, model), then: onward },
    suspend: { mayBe: (model, actor) => whyCannotSuspend(actor, model), then: () => ({ hold: 'suspended' }) },
    lift: { mayBe: (model, actor) => whyCannotLift(actor, model), then: () => ({ hold: 'none' }) },
    archive: { mayBe: (model, actor) => whyCannotArchive(actor, model), then: to('archived') },
    ...Object.fromEntries(
      bidders.flatMap((n): [string, Act][] => [
        [
          `begin${n}`,
          {
            by: `bidder${n}`,
            // Beginning again shows the one there is.
            mayBe: (model, actor) =>
              model.bids[n] && model.bids[n] !== 'withdrawn' ? undefined : whyCannotBid(actor, model, now),
            then: (model) => (model.bids[n] && model.bids[n] !== 'withdrawn' ? {} : withBid(model, n, 'draft')),
          },
        ],
        [
          `seal${n}`,
          { by: `bidder${n}`, mayBe: ofBidder(n, ['draft']), then: (model) => withBid(model, n, 'submitted') },
        ],
        [
          `unseal${n}`,
          { by: `bidder${n}`, mayBe: ofBidder(n, ['submitted']), then: (model) => withBid(model, n, 'draft') },
        ],
      ]),
    ),
    noticeOver: { by: '', mayBe: clock('preNotice'), then: onward },
    collectionOver: { by: '', mayBe: clock('collecting'), then: to('screening') },
    deadline: {
      by: '',
      mayBe: clock('published'),
      then: (model) => ({ state: handedIn(model) > 0 ? 'closed' : 'failed' }),
    },
    open: {
      by: '',
      mayBe: clock('closed'),
      then: (model) => ({ state: 'matchmaking', ...eachBid(model, 'submitted', 'formatCheck') }),
    },
    checkFormat: { mayBe: format, then: (model) => eachBid(model, 'formatCheck', 'judging') },
    beginJudging: {
      mayBe: (model, actor) => whyCannotBeginJudging(actor, model, model.bids.includes('formatCheck') ? 1 : 0),
      then: to('judging'),
    },
    shortlist: {
      mayBe: (model, actor) => whyCannotShortlist(actor, model, 'scored') ?? (judged(model) > 0 ? undefined : 'none'),
      then: (model) => ({ state: 'shortlisted', ...eachBid(model, 'judging', 'shortlisted') }),
    },
    notice: { mayBe: (model, actor) => whyCannotStartNotice(actor, model), then: to('awardNotice') },
    award: {
      by: '',
      mayBe: clock('awardNotice'),
      then: (model) => {
        // A contest is picked with two teams here: both are admitted.
        if (model.kind === 'contest') return { state: 'awarded', ...eachBid(model, 'shortlisted', 'awarded') };
        const first = model.bids.indexOf('shortlisted');
        return { state: 'awarded', ...withBid(model, first, 'awarded') };
      },
    },
  };
}

/** Mostly what the rules let somebody do and leads on, sometimes anything by anybody. */
export function choose(
  acts: Record<string, Act>,
  people: Readonly<Record<string, Actor>>,
  model: Model,
  roll: (n: number) => number,
): [act: string, who: string] {
  const pairs = Object.entries(acts).flatMap(([name, { by }]) =>
    (by === undefined ? Object.keys(people) : [by || 'demander']).map((who): [string, string] => [name, who]),
  );
  const open = pairs.filter(([name, who]) => acts[name]?.mayBe(model, people[who] as Actor) === undefined);
  const onward = open.filter(([name]) => !undoing.includes(name));
  const wanted = onward.length > 0 && roll(10) < ONWARD ? onward : open;
  const from = roll(10) < ODD || wanted.length === 0 ? pairs : wanted;
  return from[roll(from.length)] ?? ['submit', 'demander'];
}
const ODD = 3;
const ONWARD = 8;
/** What keeps a walk from its end. */
const undoing: readonly string[] = [
  'cancel',
  'reject',
  'return',
  'refine',
  'takeBack',
  'suspend',
  'unseal0',
  'unseal1',
];
