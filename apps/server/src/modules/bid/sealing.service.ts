import { Injectable } from '@nestjs/common';
import { bidIssues, sealedText, whyCannotBid, whyCannotEditBid, type OwnBid } from '@market/contract/bid';
import type { ReceiptFile } from '@market/contract/evidence';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { databaseNow } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { BidCount } from '../challenge/bid-count.js';
import { bidNumber } from '../challenge/challenge-number.js';
import { ConsortiumBook } from '../consortium/consortium-book.js';
import { Evidence } from '../evidence/evidence.service.js';
import { MessageSender } from '../message/message-sender.js';
import { BidDesk } from './bid-desk.js';
import { BidEvidence } from './bid-evidence.js';
import { BidFiles } from './bid-files.js';
import { BidSeal } from './bid-seal.js';
import { BidRepository } from './bid.repository.js';

type Move = In<'POST /my/bids/{id}/submit'>;

/** 密封提交、撤回重交、回执. */
@Injectable()
export class SealingService {
  constructor(
    private readonly desk: BidDesk,
    private readonly bids: BidRepository,
    private readonly bidCount: BidCount,
    private readonly files: BidFiles,
    private readonly consortium: ConsortiumBook,
    private readonly seal: BidSeal,
    private readonly evidence: Evidence,
    private readonly receipts: BidEvidence,
    private readonly messages: MessageSender,
    private readonly crypto: CryptoProvider,
  ) {}

  submit(caller: Caller, { params, body }: Move): Promise<OwnBid> {
    const actor = actorOf(caller);
    return this.desk.change(caller, params.id, async (tx, bid, challenge) => {
      refuse(whyCannotEditBid(actor, bid));
      const now = await databaseNow(tx.manager);
      refuse(whyCannotBid(actor, challenge, now));
      const draft = await this.seal.openOwn(OrganizationScope.of(actor), bid, tx);
      const content = { ...draft, consortium: await this.consortium.toSeal(bid.id, tx) };
      refuseIssues('notComplete', bidIssues(content, challenge.content.indicators));
      const facts = {
        challengeId: challenge.id,
        challengeVersion: challenge.contentVersion,
        organizationId: bid.organizationId,
        submittedAt: now.toISOString(),
        content,
        files: await this.files.toSeal(bid.id, tx),
      };
      const digest = this.crypto.digest(sealedText(facts));
      await this.bids.move(tx, { ...bid, version: body.version }, 'submitted', {
        no: bidNumber(bid, challenge.regionCode, now),
        challengeVersion: challenge.contentVersion,
        sealed: await this.seal.close(tx, bid, content),
        digest,
        submittedAt: now,
      });
      await this.files.close(tx, bid);
      await this.bidCount.count(tx, challenge, now);
      await this.evidence.add(tx, { kind: 'bid.submitted', challengeId: challenge.id, about: bid.id, digest });
      this.messages.toOrganization(tx, bid.organizationId, {
        title: '方案已密封提交',
        body: `你单位对「${challenge.title}」的方案已密封，截止后由发榜方和科技局见证人两人同时开启。截止前可撤回重交。`,
        target: { kind: 'ownBid', id: bid.id },
      });
    });
  }

  /** Back to a draft, as long as bidding is open. */
  unseal(caller: Caller, { params, body }: Move): Promise<OwnBid> {
    const actor = actorOf(caller);
    return this.desk.change(caller, params.id, async (tx, bid, challenge) => {
      if (bid.state !== 'submitted') throw new DomainError('stateConflict');
      const now = await databaseNow(tx.manager);
      refuse(whyCannotBid(actor, challenge, now));
      const scope = OrganizationScope.of(actor);
      const content = await this.seal.openOwn(scope, bid, tx);
      await this.bids.move(tx, { ...bid, version: body.version }, 'draft', {
        sealed: this.seal.closeDraft(bid.id, content),
        no: null,
        digest: null,
        submittedAt: null,
      });
      await this.files.unclose(tx, scope, bid);
      if (!(await this.bidCount.uncount(tx, challenge.id, now))) throw new DomainError('bidDeadlinePassed');
    });
  }

  async receipt(caller: Caller, { params }: In<'GET /my/bids/{id}/receipt'>): Promise<ReceiptFile> {
    const scope = OrganizationScope.of(actorOf(caller));
    const bid = found(await this.bids.findOwn(scope, params.id));
    if (bid.digest === null) throw new DomainError('stateConflict');
    return this.receipts.receipt(bid, await this.seal.openOwn(scope, bid));
  }
}
