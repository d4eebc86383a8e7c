import { Injectable } from '@nestjs/common';
import { whyCannotAnswerInvitation, type ConsortiumInvitation, type MemberState } from '@market/contract/consortium';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { iso, isoInstant } from '../../database/engine.js';
import { BidRepository } from '../bid/bid.repository.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { ConsortiumBook } from './consortium-book.js';
import type { ConsortiumMember } from './consortium-member.entity.js';
import { ConsortiumRepository } from './consortium.repository.js';

/** 成员单位：each answers for itself, and sees of the bid nothing but its own part. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly book: ConsortiumBook,
    private readonly members: ConsortiumRepository,
    private readonly bids: BidRepository,
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller): Promise<Out<'GET /my/consortium'>> {
    const rows = await this.members.listInvitations(OrganizationScope.of(actorOf(caller)));
    const items = await this.transactions.run((tx) => Promise.all(rows.map((row) => this.view(tx, row))));
    return { items, nextCursor: null, total: items.length };
  }

  get(caller: Caller, { params }: In<'GET /my/consortium/{id}'>): Promise<ConsortiumInvitation> {
    return this.transactions.run(async (tx) => this.view(tx, await this.own(tx, caller, params.id)));
  }

  confirm(caller: Caller, { params }: In<'POST /my/consortium/{id}/confirm'>): Promise<ConsortiumInvitation> {
    return this.answer(caller, params.id, 'confirmed', null);
  }

  decline(caller: Caller, { params, body }: In<'POST /my/consortium/{id}/decline'>): Promise<ConsortiumInvitation> {
    return this.answer(caller, params.id, 'declined', body.reason);
  }

  private async answer(
    caller: Caller,
    id: string,
    to: MemberState,
    reason: string | null,
  ): Promise<ConsortiumInvitation> {
    const actor = actorOf(caller);
    await this.transactions.write(caller, async (tx) => {
      tx.about('consortium', id);
      const member = await this.own(tx, caller, id);
      const bid = found(await this.bids.findForFiles(member.bidId, tx));
      refuse(whyCannotAnswerInvitation(actor, member, bid));
      await this.members.move(tx, member, to, { reason, answeredAt: tx.now, answeredBy: actor.accountId });
      const { name } = await this.organizations.get(tx, member.organizationId);
      const { title } = found(await this.challenges.findForBidding(tx, member.challengeId));
      this.messages.toOrganization(tx, bid.organizationId, {
        title: to === 'confirmed' ? '成员已确认加入联合体' : '成员不加入联合体',
        body: `「${title}」：${name}${to === 'confirmed' ? '已确认分工。' : `不参加，理由：${reason ?? ''}`}`.slice(
          0,
          500,
        ),
        target: { kind: 'ownBid', id: bid.id },
      });
    });
    return this.get(caller, { params: { id } });
  }

  private async own(tx: Tx, caller: Caller, id: string): Promise<ConsortiumMember> {
    return found(await this.members.findInvitation(OrganizationScope.of(actorOf(caller)), id, tx));
  }

  private async view(tx: Tx, member: ConsortiumMember): Promise<ConsortiumInvitation> {
    const bid = found(await this.bids.findForFiles(member.bidId, tx));
    const challenge = found(await this.challenges.findForBidding(tx, member.challengeId));
    const leader = await this.organizations.get(tx, bid.organizationId);
    return {
      id: member.id,
      challengeId: challenge.id,
      challengeTitle: challenge.title,
      bidDeadline: iso(challenge.bidDeadline),
      leaderName: leader.name,
      leaderRegion: leader.regionCode,
      part: this.book.partOf(member),
      state: member.state,
      reason: member.reason,
      invitedAt: isoInstant(member.invitedAt),
      open: member.state === 'invited' && bid.state === 'draft',
    };
  }
}
