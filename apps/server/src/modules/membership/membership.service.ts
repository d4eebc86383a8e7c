import { Injectable } from '@nestjs/common';
import { isLastAdmin, type Members } from '@market/contract/membership';
import { maskPhone, seatLabels, type Seat } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { refuse } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { phoneOf } from '../account/account-phone.js';
import type { Account } from '../account/account.entity.js';
import { MessageSender, type Notice } from '../message/message-sender.js';
import type { Membership } from '../organization/membership.entity.js';
import { InvitationRepository } from './invitation.repository.js';
import { openInvitation } from './invitation.view.js';
import { MembershipRepository } from './membership.repository.js';

/** 成员与席位. Every change takes the organization's row first, then looks again who is what. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly invitations: InvitationRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller): Promise<Members> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    const isAdmin = actor.organization?.seat === 'admin';
    const rows = await this.memberships.listWithAccounts(scope);
    const open = isAdmin ? await this.invitations.listOpen(scope, this.clock.now()) : [];
    const offer = await this.memberships.handOver(scope);
    const nameOf = (id: string) => rows.find(({ account }) => account.id === id)?.account.displayName ?? '';
    const concerns = offer && [offer.fromId, offer.toId].includes(actor.accountId);
    return {
      items: rows.map(({ member, account }) => ({
        accountId: account.id,
        displayName: account.displayName,
        phoneMasked: this.maskedPhone(account),
        seat: member.seat,
        joinedAt: member.joinedAt.toISOString(),
        own: account.id === actor.accountId,
      })),
      invitations: open.map(openInvitation),
      handOver: concerns
        ? {
            fromId: offer.fromId,
            fromName: nameOf(offer.fromId),
            toId: offer.toId,
            toName: nameOf(offer.toId),
            after: offer.after,
            offeredAt: offer.offeredAt.toISOString(),
          }
        : null,
    };
  }

  async changeSeat(caller: Caller, { params, body }: In<'PUT /my/organization/members/{id}'>): Promise<Members> {
    await this.change(caller, params.id, body.seat, {
      title: '你在本单位的席位变了',
      body: `单位管理员把你改为${seatLabels[body.seat]}。`,
    });
    return this.list(caller);
  }

  async remove(caller: Caller, { params }: In<'DELETE /my/organization/members/{id}'>): Promise<Members> {
    await this.change(caller, params.id, null, {
      title: '你已被移出单位',
      body: '单位管理员把你移出了单位，你不能再替单位办事。',
    });
    return this.list(caller);
  }

  leave(caller: Caller): Promise<void> {
    const { accountId } = actorOf(caller);
    const scope = OrganizationScope.of(actorOf(caller));
    return this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      await this.memberships.lock(tx, scope.organizationId);
      await this.settle(tx, await this.memberships.member(scope, accountId, tx), null);
    });
  }

  /** To another seat, or out (`null`). */
  private async change(caller: Caller, accountId: string, to: Seat | null, notice: Notice): Promise<void> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    await this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      await this.memberships.lock(tx, scope.organizationId);
      const { seat } = await this.memberships.member(scope, actor.accountId, tx);
      refuse(seat === 'admin' ? undefined : 'organizationSeatNeeded');
      await this.settle(tx, await this.memberships.member(scope, accountId, tx), to);
      if (accountId !== actor.accountId) this.messages.toAccount(tx, accountId, notice);
    });
  }

  private async settle(tx: Tx, member: Membership, to: Seat | null): Promise<void> {
    const admins = await this.memberships.admins(tx, member.organizationId);
    refuse(isLastAdmin(member, admins.length, to) ? 'lastMemberAdmin' : undefined);
    if (to === null) await this.memberships.remove(tx, member);
    else await this.memberships.seat(tx, member, to);
  }

  private maskedPhone(account: Account): string | null {
    const phone = phoneOf(this.crypto, account);
    return phone === null ? null : maskPhone(phone);
  }
}
