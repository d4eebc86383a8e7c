import { Injectable } from '@nestjs/common';
import { whyCannotInviteMember, type ConsortiumMemberView } from '@market/contract/consortium';
import { whyCannotEditBid } from '@market/contract/bid';
import { canonicalCreditCode } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import type { Bid } from '../bid/bid.entity.js';
import { BidRepository } from '../bid/bid.repository.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import type { Organization } from '../organization/organization.entity.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { ConsortiumBook } from './consortium-book.js';
import { ConsortiumRepository } from './consortium.repository.js';

type Members = Promise<{ items: ConsortiumMemberView[] }>;

/** 牵头单位：who is asked into the consortium of a draft, and taken out again. */
@Injectable()
export class ConsortiumService {
  constructor(
    private readonly book: ConsortiumBook,
    private readonly members: ConsortiumRepository,
    private readonly bids: BidRepository,
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { params }: In<'GET /my/bids/{id}/members'>): Members {
    const bid = found(await this.bids.findOwn(OrganizationScope.of(actorOf(caller)), params.id));
    return { items: await this.book.list(bid.id) };
  }

  async invite(caller: Caller, { params, body }: In<'POST /my/bids/{id}/members'>): Members {
    const actor = actorOf(caller);
    await this.transactions.write(caller, async (tx) => {
      tx.about('bid', params.id);
      const bid = found(await this.bids.findOwn(OrganizationScope.of(actor), params.id, tx));
      const challenge = found(await this.challenges.findForBidding(tx, bid.challengeId));
      const organization = await this.registered(tx, body.creditCode);
      const { consortiumAllowed } = challenge.content;
      const members = (await this.members.ofBid(bid.id, tx)).length;
      const facts = { organizationId: challenge.organizationId, consortiumAllowed };
      refuse(whyCannotInviteMember(actor, bid, facts, { organizationId: organization.id, members }));
      const id = await this.note(tx, bid, organization.id, body.part);
      const leader = await this.organizations.get(tx, bid.organizationId);
      this.messages.toOrganization(tx, organization.id, {
        title: '请确认是否加入联合体',
        body: `${leader.name}请你单位加入「${challenge.title}」的揭榜联合体，请看分工并确认。`,
        target: { kind: 'consortium', id },
      });
    });
    return this.list(caller, { params });
  }

  async remove(caller: Caller, { params }: In<'POST /my/consortium/{id}/remove'>): Members {
    const actor = actorOf(caller);
    const { bidId } = await this.transactions.write(caller, async (tx) => {
      tx.about('consortium', params.id);
      const member = found(await this.members.find(tx, params.id));
      const bid = found(await this.bids.findOwn(OrganizationScope.of(actor), member.bidId, tx));
      refuse(whyCannotEditBid(actor, bid));
      await this.members.move(tx, member, 'removed');
      const { title } = found(await this.challenges.findForBidding(tx, bid.challengeId));
      this.messages.toOrganization(tx, member.organizationId, {
        title: '已移出联合体',
        body: `你单位已不在「${title}」的揭榜联合体里。`,
      });
      return { bidId: bid.id };
    });
    return { items: await this.book.list(bidId) };
  }

  /** One row for an organization in a bid: asked again after it was taken out, the same row is asked again. */
  private async note(tx: Tx, bid: Bid, organizationId: string, part: string): Promise<string> {
    const before = await this.members.findIn(tx, bid.id, organizationId);
    const id = before?.id ?? newId();
    const asked = { part: this.book.sealPart(id, part), reason: null, answeredAt: null, answeredBy: null };
    if (before && before.state !== 'removed') throw new DomainError('duplicate');
    if (before) await this.members.move(tx, before, 'invited', { ...asked, invitedAt: tx.now });
    else {
      const { id: bidId, challengeId } = bid;
      const row = { id, bidId, challengeId, organizationId, state: 'invited' as const, version: 1, invitedAt: tx.now };
      await this.members.insert(tx, { ...row, ...asked });
    }
    return id;
  }

  private async registered(tx: Tx, typed: string): Promise<Organization> {
    const organization = await this.organizations.findByCreditCode(tx, canonicalCreditCode(typed));
    if (organization) return organization;
    const message = '这家单位还没有在集市登记，请核对代码，或请对方先登记';
    throw new DomainError('invalidInput', [{ path: 'creditCode', message }]);
  }
}
