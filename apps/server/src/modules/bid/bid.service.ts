import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { bidIssues, emptyBid, sealedText, whyCannotBid, whyCannotEditBid, type OwnBid } from '@market/contract/bid';
import type { BidContent } from '@market/contract/bid';
import type { ReceiptFile } from '@market/contract/evidence';
import { levelOf } from '@market/contract/challenge';
import { In as OneOf, Repository } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow, isDuplicate } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { BidCount } from '../challenge/bid-count.js';
import { bidNumber } from '../challenge/challenge-number.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { InvitationRepository } from '../challenge/invitation.repository.js';
import { Evidence } from '../evidence/evidence.service.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { Bid } from './bid.entity.js';
import { BidEvidence } from './bid-evidence.js';
import { BidRepository } from './bid.repository.js';
import { BidSeal } from './bid-seal.js';
import { ownBid, ownBidRow } from './bid.view.js';

type Move = In<'POST /my/bids/{id}/submit'>;

/** 我要揭榜：a bidder's own bid from the first draft to the sealed receipt. */
@Injectable()
export class BidService {
  constructor(
    @InjectRepository(Challenge) private readonly challengeRows: Repository<Challenge>,
    private readonly bids: BidRepository,
    private readonly challenges: ChallengeRepository,
    private readonly invitations: InvitationRepository,
    private readonly bidCount: BidCount,
    private readonly organizations: OrganizationRepository,
    private readonly messages: MessageSender,
    private readonly evidence: Evidence,
    private readonly receipts: BidEvidence,
    private readonly seal: BidSeal,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
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

  async get(caller: Caller, { params }: In<'GET /my/bids/{id}'>): Promise<OwnBid> {
    const bid = found(await this.bids.findOwn(OrganizationScope.of(actorOf(caller)), params.id));
    return this.transactions.run((tx) => this.view(tx, bid));
  }

  async receipt(caller: Caller, { params }: In<'GET /my/bids/{id}/receipt'>): Promise<ReceiptFile> {
    const bid = found(await this.bids.findOwn(OrganizationScope.of(actorOf(caller)), params.id));
    if (!bid.digest) throw new DomainError('stateConflict');
    return this.receipts.receipt(bid, this.seal.open(bid.id, bid.sealed));
  }

  /** Pressing 我要揭榜 twice leads to the one draft of the organization; a draft given up starts over. */
  async start(caller: Caller, { body }: In<'POST /my/bids'>): Promise<OwnBid> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    const begin = () =>
      this.transactions.write(caller, async (tx) => {
        const challenge = await this.biddable(tx, body.challengeId, scope);
        const existing = await this.bids.findOwnFor(scope, challenge.id, tx);
        if (existing && existing.state !== 'withdrawn') {
          tx.about('bid', existing.id);
          return this.view(tx, existing);
        }
        refuse(whyCannotBid(actor, challenge, await databaseNow(tx.manager)));
        const bid = existing ?? newBid(tx.now, challenge.id, scope.organizationId, actor.accountId);
        bid.sealed = this.seal.close(bid.id, emptyBid(challenge.content.indicators));
        tx.about('bid', bid.id);
        if (existing) {
          await this.bids.move(tx, existing, 'draft', { sealed: bid.sealed });
          return this.view(tx, found(await this.bids.findOwnFor(scope, challenge.id, tx)));
        }
        await this.bids.insert(tx, bid);
        return this.view(tx, bid);
      });
    try {
      return await begin();
    } catch (error) {
      if (isDuplicate(error)) return begin();
      throw error;
    }
  }

  save(caller: Caller, { params, body }: In<'PUT /my/bids/{id}'>): Promise<OwnBid> {
    return this.change(caller, params.id, async (tx, bid, challenge) => {
      refuse(whyCannotEditBid(actorOf(caller), bid));
      const sealed = this.seal.close(bid.id, withLevels(body.content, challenge));
      await this.bids.save(tx, { id: bid.id, version: body.version }, { sealed, updatedAt: tx.now });
    });
  }

  submit(caller: Caller, { params, body }: Move): Promise<OwnBid> {
    const actor = actorOf(caller);
    return this.change(caller, params.id, async (tx, bid, challenge) => {
      refuse(whyCannotEditBid(actor, bid));
      const now = await databaseNow(tx.manager);
      refuse(whyCannotBid(actor, challenge, now));
      const content = this.seal.open(bid.id, bid.sealed);
      refuseIssues('notComplete', bidIssues(content, challenge.content.indicators));
      const facts = {
        challengeId: challenge.id,
        challengeVersion: challenge.contentVersion,
        organizationId: bid.organizationId,
        submittedAt: now.toISOString(),
        content,
      };
      const digest = this.crypto.digest(sealedText(facts));
      await this.bids.move(tx, { ...bid, version: body.version }, 'submitted', {
        no: bidNumber(bid, challenge.regionCode, now),
        challengeVersion: challenge.contentVersion,
        digest,
        submittedAt: now,
      });
      await this.bidCount.count(tx, challenge, now);
      const proven = { challengeId: challenge.id, about: bid.id, digest };
      await this.evidence.add(tx, { kind: 'bid.submitted', ...proven });
      this.messages.toOrganization(tx, bid.organizationId, {
        title: '方案已密封提交',
        body: `你单位对「${challenge.title}」的方案已密封，截止后由发榜方开启。截止前可撤回重交。`,
        target: { kind: 'ownBid', id: bid.id },
      });
    });
  }

  /** Back to a draft, as long as bidding is open. */
  unseal(caller: Caller, { params, body }: Move): Promise<OwnBid> {
    const actor = actorOf(caller);
    return this.change(caller, params.id, async (tx, bid, challenge) => {
      if (bid.state !== 'submitted') throw new DomainError('stateConflict');
      const now = await databaseNow(tx.manager);
      refuse(whyCannotBid(actor, challenge, now));
      await this.bids.move(tx, { ...bid, version: body.version }, 'draft', {
        no: null,
        digest: null,
        submittedAt: null,
      });
      if (!(await this.bidCount.uncount(tx, challenge.id, now))) throw new DomainError('bidDeadlinePassed');
    });
  }

  withdraw(caller: Caller, { params, body }: Move): Promise<OwnBid> {
    return this.change(caller, params.id, async (tx, bid) => {
      refuse(whyCannotEditBid(actorOf(caller), bid));
      await this.bids.move(tx, { ...bid, version: body.version }, 'withdrawn');
    });
  }

  private change(
    caller: Caller,
    id: string,
    work: (tx: Tx, bid: Bid, challenge: Challenge) => Promise<void>,
  ): Promise<OwnBid> {
    const scope = OrganizationScope.of(actorOf(caller));
    return this.transactions.write(caller, async (tx) => {
      tx.about('bid', id);
      const bid = found(await this.bids.findOwn(scope, id, tx));
      await work(tx, bid, found(await this.challenges.findForBidding(tx, bid.challengeId)));
      return this.view(tx, found(await this.bids.findOwn(scope, id, tx)));
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

  private async view(tx: Tx, bid: Bid): Promise<OwnBid> {
    const challenge = found(await this.challenges.findForBidding(tx, bid.challengeId));
    return ownBid({
      bid,
      challenge,
      content: this.seal.open(bid.id, bid.sealed),
      demander: await this.organizations.get(tx, challenge.organizationId),
      bidder: await this.organizations.get(tx, bid.organizationId),
    });
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
