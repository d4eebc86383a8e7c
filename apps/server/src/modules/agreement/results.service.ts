import { Injectable } from '@nestjs/common';
import { awaitsRanking, isOver, whyCannotRankResults } from '@market/contract/agreement';
import { isoDay } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { BidRepository } from '../bid/bid.repository.js';
import { challengeStepRow, type StepName } from '../challenge/challenge-steps.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { AgreementDesk } from './agreement-desk.js';
import { AgreementReads } from './agreement-reads.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';
import { CompletionService } from './completion.service.js';
import { EndingService } from './ending.service.js';

const BEATEN = '另一团队先通过验收，赛马结束';

/** 多家：who of several teams wins, by being the first or by being ranked. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly challenges: ChallengeRepository,
    private readonly bids: BidRepository,
    private readonly outcomes: BidOutcomes,
    private readonly desk: AgreementDesk,
    private readonly reads: AgreementReads,
    private readonly ending: EndingService,
    private readonly completion: CompletionService,
    private readonly regions: RegionCatalog,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  /** 赛马：the first whose result passes wins, and the agreements of the others end with that. Call it before it passes. */
  async winRace(tx: Tx, winner: Agreement): Promise<void> {
    await this.challenges.win(tx, winner.challengeId, winner.bidId);
    for (const other of await this.agreements.ofChallenge(winner.challengeId, tx))
      if (other.id !== winner.id && !isOver(other.state)) await this.beat(tx, other);
    const challenge = found(await this.challenges.findForBidding(tx, winner.challengeId));
    await this.note(tx, challenge, { name: 'win', byName: '平台', accountId: null, note: winner.no });
    this.desk.tell(tx, winner, 'bidder', {
      title: '你单位胜出',
      body: `「${winner.terms.subject}」你单位先通过验收。`,
    });
  }

  /** 择优：with the last result in, the bureau learns that they can be ranked. */
  async callForRanking(tx: Tx, challengeId: string): Promise<void> {
    const challenge = found(await this.challenges.findForBidding(tx, challengeId));
    const states = (await this.agreements.ofChallenge(challengeId, tx)).map(({ state }) => state);
    if (awaitsRanking(challenge, states) && states.every(isOver))
      this.messages.toVetters(tx, challenge.regionCode, {
        title: '各家结果已验收，请排名',
        body: `「${challenge.title}」各家都已验收，请由评审组给结果排名。`,
        target: { kind: 'challenge', id: challengeId },
      });
  }

  async rank(
    caller: Caller,
    { params, body }: In<'POST /staff/challenges/{id}/rank-results'>,
  ): Promise<Out<'POST /staff/challenges/{id}/rank-results'>> {
    const actor = actorOf(caller);
    await this.transactions.write(caller, async (tx) => {
      tx.about('challenge', params.id);
      const challenge = found(await this.challenges.findInRegion(RegionScope.of(actor), params.id, tx));
      const agreements = await this.agreements.ofChallenge(challenge.id, tx);
      const deliveries = agreements.map(({ state, terms }) => ({ state, endsOn: terms.endsOn }));
      refuse(whyCannotRankResults(actor, challenge, deliveries, isoDay(await databaseNow(tx.manager))));
      if (challenge.version !== body.version) throw new DomainError('staleVersion');
      const passed = agreements.filter(({ state }) => state === 'passed');
      const reasons = new Map(body.reasons.map(({ agreementId, text }) => [agreementId, text]));
      const ranked = body.ranked.map((id) => found(passed.find((row) => row.id === id)));
      if (new Set(ranked).size !== passed.length || ranked.length !== passed.length)
        throw new DomainError('invalidInput');
      if (ranked.slice(1).some(({ id }) => !reasons.has(id))) throw new DomainError('reasonsMissing');
      await this.challenges.win(tx, challenge.id, found(ranked[0]).bidId);
      for (const [i, row] of ranked.entries()) {
        await this.agreements.change(tx, row, { place: i + 1 });
        const why = i === 0 ? body.opinion : (reasons.get(row.id) ?? '');
        const title = i === 0 ? '你单位的结果排在第一' : `你单位的结果排在第 ${i + 1}`;
        this.desk.tell(tx, row, 'bidder', { title, body: `「${row.terms.subject}」${why}` });
      }
      const byName = this.regions.get(challenge.regionCode).bureau.name;
      await this.note(tx, challenge, { name: 'rankResults', byName, accountId: actor.accountId, note: body.opinion });
      const notice = { title: '结果已排名', body: `「${challenge.title}」${body.opinion}` };
      this.desk.tell(tx, found(ranked[0]), 'demander', notice);
      await this.completion.completeIfSettled(tx, challenge.id);
    });
    return this.reads.listInRegion(caller, { query: { challengeId: params.id, limit: 20 } });
  }

  private async beat(tx: Tx, other: Agreement): Promise<void> {
    this.desk.tell(tx, other, 'bidder', { title: '赛马结束', body: `「${other.terms.subject}」${BEATEN}。` });
    if (other.state === 'drafting' || other.state === 'signing') {
      await this.agreements.change(tx, other, { state: 'lapsed', endedAt: tx.now });
      const bid = found(await this.bids.find(tx, other.bidId));
      await this.outcomes.dismiss(tx, bid, { kind: 'other', text: BEATEN });
    } else await this.ending.terminate(tx, other, BEATEN);
  }

  private async note(
    tx: Tx,
    challenge: Challenge,
    step: { name: StepName; byName: string; accountId: string | null; note: string },
  ): Promise<void> {
    await this.challenges.addStep(tx, challengeStepRow(tx, challenge, { ...step, to: challenge.state }));
  }
}
