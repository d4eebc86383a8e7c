import { Injectable } from '@nestjs/common';
import { whyCannotDecide, type Disclosure as View, type DisclosureState } from '@market/contract/disclosure';
import type { Actor } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { OrganizationScope, RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { DisclosureLetters } from './disclosure-letters.js';
import type { Disclosure } from './disclosure.entity.js';
import { DisclosureRepository, viewingOrder, type DisclosedBid } from './disclosure.repository.js';
import { disclosureView, viewingView } from './disclosure.view.js';

type Listed = Out<'GET /my/challenges/{id}/disclosures'>;
type Log = Out<'GET /my/challenges/{id}/viewings'>;

/** The demander's side: who asks, the answer, and who opened what; the bureau reads along. */
@Injectable()
export class DecidingService {
  constructor(
    private readonly disclosures: DisclosureRepository,
    private readonly challenges: ChallengeRepository,
    private readonly letters: DisclosureLetters,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { params }: In<'GET /my/challenges/{id}/disclosures'>): Promise<Listed> {
    await this.ownChallenge(caller, params.id);
    return this.listed(params.id);
  }

  async log(caller: Caller, { params, query }: In<'GET /my/challenges/{id}/viewings'>): Promise<Log> {
    await this.ownChallenge(caller, params.id);
    return this.logged(params.id, query);
  }

  async listForStaff(caller: Caller, { params }: In<'GET /staff/challenges/{id}/disclosures'>): Promise<Listed> {
    await this.challengeInRegion(caller, params.id);
    return this.listed(params.id);
  }

  async logForStaff(caller: Caller, { params, query }: In<'GET /staff/challenges/{id}/viewings'>): Promise<Log> {
    await this.challengeInRegion(caller, params.id);
    return this.logged(params.id, query);
  }

  approve(caller: Caller, { params, body }: In<'POST /my/disclosures/{id}/approve'>): Promise<View> {
    return this.decide(caller, { ...params, ...body, reason: null }, 'approved', (tx, bid) =>
      this.letters.approved(tx, bid),
    );
  }

  refuse(caller: Caller, { params, body }: In<'POST /my/disclosures/{id}/refuse'>): Promise<View> {
    return this.decide(caller, { ...params, ...body }, 'refused', (tx, bid) =>
      this.letters.refused(tx, bid, body.reason),
    );
  }

  end(caller: Caller, { params, body }: In<'POST /my/disclosures/{id}/end'>): Promise<View> {
    return this.decide(caller, { ...params, ...body }, 'ended', (tx, bid) => this.letters.ended(tx, bid, body.reason));
  }

  private decide(
    caller: Caller,
    { id, version, reason }: { id: string; version: number; reason: string | null },
    to: DisclosureState,
    tell: (tx: Tx, bid: DisclosedBid) => void,
  ): Promise<View> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('disclosure', id);
      const row = found(await this.disclosures.find(id, tx));
      const bid = found(await this.disclosures.findBid(row.bidId, tx));
      refuse(whyCannotDecide(actor, bid, row.state, to));
      const change = { reason, ...(await decision(tx, actor)) };
      await this.disclosures.move(tx, { ...row, version }, to, change);
      tell(tx, bid);
      return disclosureView(bid, { ...row, ...change, state: to, version: version + 1 });
    });
  }

  private async ownChallenge(caller: Caller, id: string): Promise<void> {
    found(await this.challenges.findOwn(OrganizationScope.of(actorOf(caller)), id));
  }

  private async challengeInRegion(caller: Caller, id: string): Promise<void> {
    found(await this.challenges.findInRegion(RegionScope.of(actorOf(caller)), id));
  }

  private async listed(challengeId: string): Promise<Listed> {
    const bids = await this.disclosures.bidsOf(challengeId);
    const rows = await this.disclosures.of(challengeId);
    return { items: rows.map((row) => disclosureView(found(bids.get(row.bidId)), row)) };
  }

  private async logged(challengeId: string, page: In<'GET /my/challenges/{id}/viewings'>['query']): Promise<Log> {
    const rows = await this.disclosures.viewingsOf(challengeId, page);
    return pageFrom(rows, page.limit, positionByKey(viewingOrder), viewingView);
  }
}

const decision = async (
  tx: Tx,
  { accountId, displayName }: Actor,
): Promise<Pick<Disclosure, 'decidedBy' | 'decidedByName' | 'decidedAt'>> => ({
  decidedBy: accountId,
  decidedByName: displayName,
  decidedAt: await databaseNow(tx.manager),
});
