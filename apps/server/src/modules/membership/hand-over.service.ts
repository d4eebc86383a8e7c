import { Injectable } from '@nestjs/common';
import type { Members } from '@market/contract/membership';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import { MembershipRepository } from './membership.repository.js';
import { MembershipService } from './membership.service.js';

/** 移交管理员：the admin offers, the other accepts; nothing changes until both have said so. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly members: MembershipService,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async offer(caller: Caller, { body }: In<'POST /my/organization/hand-over'>): Promise<Members> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    const { organizationId } = scope;
    await this.transactions.write(caller, async (tx) => {
      tx.about('account', body.accountId);
      await this.memberships.lock(tx, organizationId);
      const from = await this.memberships.member(scope, actor.accountId, tx);
      refuse(from.seat === 'admin' ? undefined : 'organizationSeatNeeded');
      const to = await this.memberships.member(scope, body.accountId, tx);
      refuse(to.seat === 'admin' ? 'stateConflict' : undefined);
      const offer = { organizationId, fromId: actor.accountId, toId: to.accountId, after: body.after };
      await this.memberships.offer(tx, { ...offer, offeredAt: tx.now });
      this.messages.toAccount(tx, to.accountId, {
        title: '请你接任单位管理员',
        body: `${actor.displayName}要把单位管理员移交给你，接受后生效。`,
        target: { kind: 'members', id: organizationId },
      });
    });
    return this.members.list(caller);
  }

  /** Taken back by whoever offered, or declined by whoever was asked. */
  async end(caller: Caller): Promise<Members> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    await this.transactions.write(caller, async (tx) => {
      tx.about('organization', scope.organizationId);
      const { fromId, toId } = found(await this.memberships.handOver(scope, tx));
      refuse([fromId, toId].includes(actor.accountId) ? undefined : 'notFound');
      await this.memberships.endHandOver(tx, scope.organizationId);
      const declined = actor.accountId === toId;
      this.messages.toAccount(tx, declined ? fromId : toId, {
        title: declined ? '对方没有接任管理员' : '移交已收回',
        body: declined ? `${actor.displayName}谢绝接任单位管理员。` : `${actor.displayName}收回了管理员移交。`,
        target: { kind: 'members', id: scope.organizationId },
      });
    });
    return this.members.list(caller);
  }

  async accept(caller: Caller): Promise<Members> {
    const actor = actorOf(caller);
    const scope = OrganizationScope.of(actor);
    await this.transactions.write(caller, async (tx) => {
      tx.about('organization', scope.organizationId);
      await this.memberships.lock(tx, scope.organizationId);
      const { fromId, toId, after } = found(await this.memberships.handOver(scope, tx));
      refuse(toId === actor.accountId ? undefined : 'notFound');
      const [from, to] = [
        await this.memberships.member(scope, fromId, tx),
        await this.memberships.member(scope, toId, tx),
      ];
      refuse(from.seat === 'admin' ? undefined : 'stateConflict');
      await this.memberships.seat(tx, to, 'admin');
      if (after === 'leave') await this.memberships.remove(tx, from);
      else await this.memberships.seat(tx, from, 'handler');
      await this.memberships.endHandOver(tx, scope.organizationId);
      const body = `${actor.displayName}现在是单位管理员，${after === 'leave' ? '原管理员已退出单位' : '原管理员改为经办'}。`;
      this.messages.toOrganization(tx, scope.organizationId, {
        title: '单位管理员已移交',
        body,
        target: { kind: 'members', id: scope.organizationId },
      });
      if (after === 'leave') this.messages.toAccount(tx, fromId, { title: '单位管理员已移交', body });
    });
    return this.members.list({ ...caller, actor: { ...actor, organization: seated(actor.organization) } });
  }
}

/** As the database has it now. */
const seated = <T extends { seat: string } | null>(organization: T): T =>
  organization && { ...organization, seat: 'admin' };
