import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { emptyBid, whyCannotBid, whyCannotEditBid, type OwnBid } from '@market/contract/bid';
import type { BidContent } from '@market/contract/bid';
import { levelOf } from '@market/contract/challenge';
import { In as OneOf, Repository } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow, isDuplicate } from '../../database/engine.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { InvitationRepository } from '../challenge/invitation.repository.js';
import { Bid } from './bid.entity.js';
import { BidDesk } from './bid-desk.js';
import { BidRepository } from './bid.repository.js';
import { BidSeal } from './bid-seal.js';
import { ownBidRow } from './bid.view.js';

/** 我要揭榜：a bidder's own bid while it is a draft. */
@Injectable()
export class BidService {
  constructor(
    @InjectRepository(Challenge) private readonly challengeRows: Repository<Challenge>,
    private readonly desk: BidDesk,
    private readonly bids: BidRepository,
    private readonly challenges: ChallengeRepository,
    private readonly invitations: InvitationRepository,
    private readonly seal: BidSeal,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller): Promise<Out<'GET /my/bids'>> {
    const bids = await this.bids.listOwn(OrganizationScope.of(actorOf(caller)));
    const rows = bids.length
      ? await this.challengeRows.find({
          select: { id: true, title: true, state: true, bidDeadline: true, rewardFen: true, updatedAt: true },
          where: { id: OneOf(bids.map((bid) => bid.challengeId)) },
        })
      : [];
    const byId = new Map(rows.map((row) => [row.id, row]));
    const items = bids.map((bid) => ownBidRow(bid, found(byId.get(bid.challengeId))));
    return { items, nextCursor: null, total: items.length };
  }

  get(caller: Caller, { params }: In<'GET /my/bids/{id}'>): Promise<OwnBid> {
    return this.desk.show(OrganizationScope.of(actorOf(caller)), params.id);
  }

  /** Pressing 我要揭榜 twice leads to the one draft of the organization; a draft given up starts over. */
  async start(caller: Caller, { body }: In<'POST /my/bids'>): Promise<OwnBid> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    const begin = () =>
      this.transactions.write(caller, async (tx) => {
        const challenge = await this.biddable(tx, body.challengeId, scope);
        const existing = await this.bids.findOwnFor(scope, challenge.id, tx);
        if (existing) tx.about('bid', existing.id);
        if (existing && existing.state !== 'withdrawn') return existing.id;
        refuse(whyCannotBid(actor, challenge, await databaseNow(tx.manager)));
        const bid = existing ?? newBid(tx.now, challenge.id, scope.organizationId, actor.accountId);
        const sealed = this.seal.closeDraft(bid.id, emptyBid(challenge.content.indicators));
        tx.about('bid', bid.id);
        if (existing) await this.bids.move(tx, existing, 'draft', { sealed });
        else await this.bids.insert(tx, Object.assign(bid, { sealed }));
        return bid.id;
      });
    const id = await begin().catch((error: unknown) => {
      if (isDuplicate(error)) return begin();
      throw error;
    });
    return this.desk.show(scope, id);
  }

  save(caller: Caller, { params, body }: In<'PUT /my/bids/{id}'>): Promise<OwnBid> {
    return this.desk.change(caller, params.id, async (tx, bid, challenge) => {
      refuse(whyCannotEditBid(actorOf(caller), bid));
      const sealed = this.seal.closeDraft(bid.id, withLevels(body.content, challenge));
      await this.bids.save(tx, { id: bid.id, version: body.version }, { sealed, updatedAt: tx.now });
    });
  }

  withdraw(caller: Caller, { params, body }: In<'POST /my/bids/{id}/withdraw'>): Promise<OwnBid> {
    return this.desk.change(caller, params.id, async (tx, bid) => {
      refuse(whyCannotEditBid(actorOf(caller), bid));
      await this.bids.move(tx, { ...bid, version: body.version }, 'withdrawn');
    });
  }

  /** A challenge that was never published, or is for others alone, does not exist for a bidder. */
  private async biddable(tx: Tx, id: string, scope: OrganizationScope): Promise<Challenge> {
    const challenge = found(await this.challenges.findForBidding(tx, id));
    const meant =
      !challenge.directed ||
      challenge.organizationId === scope.organizationId ||
      (await this.invitations.knows(id, scope, tx));
    return found(challenge.publishedAt && meant ? challenge : null);
  }
}

/** What can be computed is computed here, whatever the form sent; only a target in words is the bidder's own call. */
const withLevels = (content: BidContent, challenge: Challenge): BidContent => ({
  ...content,
  answers: content.answers.map((answer) => {
    const indicator = challenge.content.indicators.find(({ id }) => id === answer.indicatorId);
    return { ...answer, level: (indicator && levelOf(indicator, answer.promise)) ?? answer.level };
  }),
});

const newBid = (now: Date, challengeId: string, organizationId: string, createdBy: string): Bid =>
  Object.assign(new Bid(), {
    id: newId(),
    no: null,
    challengeId,
    organizationId,
    state: 'draft',
    version: 1,
    challengeVersion: 0,
    digest: null,
    submittedAt: null,
    shortlistRank: null,
    dismissalKind: null,
    dismissalText: null,
    decidedAt: null,
    createdBy,
    createdAt: now,
    updatedAt: now,
  } satisfies Omit<Bid, 'sealed'>);
