import { Injectable } from '@nestjs/common';
import {
  unexplained,
  whyCannotBeginJudging,
  whyCannotShortlist,
  whyCannotStartNotice,
  type Dismissal,
} from '@market/contract/judging';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { OrganizationScope, RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import type { Bid } from '../bid/bid.entity.js';
import { challengeStepRow, type StepName } from '../challenge/challenge-steps.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { ChallengeRuleBook } from '../region/challenge-rules.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { DecisionLetters, numbersOf } from './decision-letters.js';
import { NoticeService } from './notice.service.js';
import { PanelRepository } from './panel.repository.js';

type Begin = In<'POST /my/challenges/{id}/begin-judging'>;
type Shortlist = In<'POST /my/challenges/{id}/shortlist'>;
type Notice = In<'POST /my/challenges/{id}/notice'>;
/** How the one who decides gets to see the challenge afterwards. */
export type Reread<T> = (tx: Tx, id: string) => Promise<T>;

interface Decided {
  name: StepName;
  to: Challenge['state'];
  note: string;
}

/** From the opened bids to the proposed winner: the demander of a 企业榜, the bureau of a 政府榜. */
@Injectable()
export class ShortlistService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly outcomes: BidOutcomes,
    private readonly panels: PanelRepository,
    private readonly organizations: OrganizationRepository,
    private readonly regions: RegionCatalog,
    private readonly rules: ChallengeRuleBook,
    private readonly notices: NoticeService,
    private readonly letters: DecisionLetters,
    private readonly transactions: Transactions,
  ) {}

  beginJudging<T>(caller: Caller, input: Begin, reread: Reread<T>): Promise<T> {
    return this.decide(caller, input, reread, async (tx, challenge) => {
      const unchecked = await this.outcomes.ofChallenge(tx, challenge.id, 'formatCheck');
      refuse(whyCannotBeginJudging(actorOf(caller), challenge, unchecked.length));
      await this.challenges.move(tx, { ...challenge, version: input.body.version }, 'judging');
      return { name: 'beginJudging', to: 'judging', note: '' };
    });
  }

  /** One conditional UPDATE decides: of two rankings at once one stands, the other hears that the state has changed. */
  shortlist<T>(caller: Caller, input: Shortlist, reread: Reread<T>): Promise<T> {
    const { version, ranked, dismissals } = input.body;
    return this.decide(caller, input, reread, async (tx, challenge, judged) => {
      const panel = await this.panels.ofChallenge(challenge.id, tx);
      refuse(whyCannotShortlist(actorOf(caller), challenge, panel?.state ?? null));
      const bids = ranked.map((id) => found(judged.find((bid) => bid.id === id)));
      if (new Set(bids).size !== bids.length) throw new DomainError('invalidInput');
      const ids = judged.map(({ id }) => id);
      if (unexplained(ids, ranked, dismissals).length > 0) throw new DomainError('reasonsMissing');
      const to = bids.length > 0 ? 'shortlisted' : 'failed';
      await this.challenges.move(tx, { ...challenge, version }, to);
      const reasons = new Map(dismissals.map((reason) => [reason.bidId, reason]));
      for (const bid of judged) await this.settle(tx, challenge, bid, ranked.indexOf(bid.id) + 1, reasons.get(bid.id));
      const note = bids.length > 0 ? `第一名 ${bids[0]?.no ?? ''}，共入围 ${bids.length} 份` : '没有方案入围';
      return { name: bids.length > 0 ? 'shortlist' : 'fail', to, note };
    });
  }

  /** 公示 of the first that are left of the ranking. */
  startNotice<T>(caller: Caller, input: Notice, reread: Reread<T>): Promise<T> {
    return this.decide(caller, input, reread, async (tx, challenge) => {
      refuse(whyCannotStartNotice(actorOf(caller), challenge));
      const proposed = await this.notices.propose(tx, { ...challenge, version: input.body.version });
      return {
        name: 'notice',
        to: 'awardNotice',
        note: `拟定 ${numbersOf(proposed)}，公示 ${this.rules.of(challenge.regionCode).awardNoticeWorkingDays} 个工作日`,
      };
    });
  }

  private async settle(tx: Tx, challenge: Challenge, bid: Bid, rank: number, reason?: Dismissal): Promise<void> {
    if (rank > 0) await this.outcomes.shortlist(tx, bid, rank, rank > 1 ? reason : undefined);
    else await this.outcomes.dismiss(tx, bid, found(reason));
    this.letters.ranked(tx, challenge, bid, rank, reason?.text);
  }

  private decide<T>(
    caller: Caller,
    { params }: { params: { id: string } },
    reread: Reread<T>,
    move: (tx: Tx, challenge: Challenge, judged: Bid[]) => Promise<Decided>,
  ): Promise<T> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('challenge', params.id);
      // Before the challenge: bids that another decision has just settled are then found with a challenge that says so.
      const judged = await this.outcomes.ofChallenge(tx, params.id, 'judging');
      const challenge = found(
        actor.organization
          ? await this.challenges.findOwn(OrganizationScope.of(actor), params.id, tx)
          : await this.challenges.findInRegion(RegionScope.of(actor), params.id, tx),
      );
      const decided = await move(tx, challenge, judged);
      const byName = actor.organization
        ? (await this.organizations.get(tx, actor.organization.id)).name
        : this.regions.get(challenge.regionCode).bureau.name;
      const step = challengeStepRow(tx, challenge, { ...decided, byName, accountId: actor.accountId });
      await this.challenges.addStep(tx, step);
      return reread(tx, params.id);
    });
  }
}
