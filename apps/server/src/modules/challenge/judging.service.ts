import { Injectable } from '@nestjs/common';
import type { OpenedBid } from '@market/contract/bid';
import { bidsOpened, whyCannotOpenBids, type ChallengeState, type OwnChallenge } from '@market/contract/challenge';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { AuditService } from '../audit/audit.service.js';
import type { Bid } from '../bid/bid.entity.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { challengeStepRow } from './challenge-steps.js';
import { Challenge } from './challenge.entity.js';
import { ChallengeRepository } from './challenge.repository.js';
import { ClosingService } from './closing.service.js';
import { OwnDesk } from './own-desk.js';

const readable: readonly ChallengeState[] = bidsOpened;

/** After the deadline: the demander opens the bids and reads them. */
@Injectable()
export class JudgingService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly desk: OwnDesk,
    private readonly closing: ClosingService,
    private readonly outcomes: BidOutcomes,
    private readonly messages: MessageSender,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
  ) {}

  async open(caller: Caller, { params, body }: In<'POST /my/challenges/{id}/open'>): Promise<OwnChallenge> {
    const actor = actorOf(caller);
    const before = found(await this.challenges.findOwn(OrganizationScope.of(actor), params.id));
    const closedNow = before.state === 'published' && (await this.closing.closeIfDue(params.id));
    return this.transactions.write(caller, async (tx) => {
      const challenge = await this.ownIn(tx, caller, params.id);
      refuse(whyCannotOpenBids(actor, challenge));
      const version = closedNow && body.version === before.version ? challenge.version : body.version;
      await this.challenges.move(tx, { ...challenge, version }, 'matchmaking', { openedAt: tx.now });
      const opened = await this.outcomes.openAll(tx, challenge.id);
      const organization = await this.organizations.get(tx, challenge.organizationId);
      await this.challenges.addStep(
        tx,
        challengeStepRow(tx, challenge, {
          name: 'open',
          to: 'matchmaking',
          byName: organization.name,
          accountId: actor.accountId,
          note: `开启方案 ${opened.length} 份`,
        }),
      );
      for (const bid of opened)
        this.tellBidder(
          tx,
          bid,
          '方案已开启',
          `「${challenge.title}」已截止，你的方案已由发榜方开启，进入对接与评审。`,
        );
      return this.reread(tx, caller, params.id);
    });
  }

  /** Only once opened: before that there is no query that reads a bid for anyone but its bidder. */
  async bids(
    caller: Caller,
    { params }: In<'GET /my/challenges/{id}/bids'>,
  ): Promise<Out<'GET /my/challenges/{id}/bids'>> {
    const challenge = found(await this.challenges.findOwn(OrganizationScope.of(actorOf(caller)), params.id));
    if (!readable.includes(challenge.state)) throw new DomainError('bidsStillSealed');
    await this.audit.recordRead(caller, 'challenge', params.id);
    const items: OpenedBid[] = await this.outcomes.listOpened(params.id);
    return { items, nextCursor: null, total: items.length };
  }

  private tellBidder(tx: Tx, bid: Bid, title: string, body: string): void {
    this.messages.toOrganization(tx, bid.organizationId, {
      title,
      body: body.slice(0, 500),
      target: { kind: 'ownBid', id: bid.id },
    });
  }

  private async ownIn(tx: Tx, caller: Caller, id: string): Promise<Challenge> {
    tx.about('challenge', id);
    return found(await this.challenges.findOwn(OrganizationScope.of(actorOf(caller)), id, tx));
  }

  private async reread(tx: Tx, caller: Caller, id: string): Promise<OwnChallenge> {
    return this.desk.view(await this.ownIn(tx, caller, id), tx);
  }
}
