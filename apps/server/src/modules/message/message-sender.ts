import { Injectable, type OnModuleInit } from '@nestjs/common';
import { groupOf, type MessageGroup, type MessageView } from '@market/contract/message';
import { regionalRoles, type Role } from '@market/contract/shared';
import { IsNull, Not } from 'typeorm';
import { newId } from '../../common/ids.js';
import { isFirst } from '../../common/once.js';
import type { Tx } from '../../common/transactions.js';
import { Dispatcher } from '../dispatch/dispatcher.js';
import { OutboxHandlers, type Delivery } from '../outbox/outbox-handler.js';
import { Membership } from '../organization/membership.entity.js';
import { Account } from '../account/account.entity.js';
import { StandIns } from '../substitute/stand-ins.js';
import { Message } from './message.entity.js';

export interface Notice {
  title: string;
  body: string;
  target?: MessageView['target'];
  /** What it is about, where its target does not tell. */
  group?: MessageGroup;
}

type Recipients =
  | { accountId: string }
  | { organizationId: string }
  | { staffOf: string | null; roles: readonly Role[]; except?: string | undefined };
type Letter = Notice & { to: Recipients };

const TOPIC = 'message.deliver';

/**
 * 站内信. Callers only tell the outbox, in their own transaction; who receives it is decided at delivery.
 * One outbox entry makes at most one message a person, so a second delivery changes nothing.
 */
@Injectable()
export class MessageSender implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly dispatcher: Dispatcher,
    private readonly standIns: StandIns,
  ) {}

  onModuleInit(): void {
    this.handlers.register(TOPIC, (tx, delivery) => this.deliver(tx, delivery));
  }

  toAccount(tx: Tx, accountId: string, notice: Notice): void {
    tx.emit(TOPIC, { ...notice, to: { accountId } } satisfies Letter);
  }

  toOrganization(tx: Tx, organizationId: string, notice: Notice): void {
    tx.emit(TOPIC, { ...notice, to: { organizationId } } satisfies Letter);
  }

  /**
   * Everybody who holds one of `roles` for the region; a role that sees all regions, as 区管理员, holds it for each.
   * Null: only such roles. `except`: one account that knows.
   */
  toStaff(tx: Tx, regionCode: string | null, roles: Role | readonly Role[], notice: Notice, except?: string): void {
    const to = { staffOf: regionCode, roles: [roles].flat(), except };
    tx.emit(TOPIC, { ...notice, to } satisfies Letter);
  }

  /** What a job would say again and again: said once under `mark`, at most 80 characters. */
  async toStaffOnce(
    tx: Tx,
    mark: string,
    regionCode: string | null,
    roles: Role | readonly Role[],
    notice: Notice,
  ): Promise<void> {
    if (await isFirst(tx, mark)) this.toStaff(tx, regionCode, roles, notice);
  }

  toVetters(tx: Tx, regionCode: string, notice: Notice): void {
    this.toStaff(tx, regionCode, 'vetter', notice);
  }

  private async deliver(tx: Tx, { id, payload }: Delivery): Promise<void> {
    const letter = payload as Letter;
    const accountIds = await this.recipients(tx, letter.to);
    if (accountIds.length === 0) return;
    const row = (accountId: string): Message => ({
      id: newId(),
      accountId,
      causeId: id,
      title: letter.title,
      body: letter.body,
      targetKind: letter.target?.kind ?? null,
      targetId: letter.target?.id ?? null,
      createdAt: tx.now,
      readAt: null,
    });
    await tx.manager.insert(Message, accountIds.map(row));
    const group = letter.group ?? ('staffOf' in letter.to ? 'desk' : groupOf(letter.target));
    await this.dispatcher.queue(tx, accountIds, { causeId: id, group, title: letter.title, body: letter.body });
  }

  /** A colleague who is away is told nothing: who stands in is. */
  private async recipients(tx: Tx, to: Recipients): Promise<string[]> {
    if ('accountId' in to) return [to.accountId];
    if ('organizationId' in to) {
      const members = await tx.manager.find(Membership, { where: { organizationId: to.organizationId } });
      return members.map((member) => member.accountId);
    }
    const staff = await tx.manager.find(Account, { where: { username: Not(IsNull()), state: 'active' } });
    const serves = (account: Account, role: Role): boolean =>
      account.roles.includes(role) && (account.regionCode === to.staffOf || !regionalRoles.includes(role));
    const instead = await this.standIns.instead(tx.manager, to.roles);
    const serving = staff.filter((account) => to.roles.some((role) => serves(account, role)));
    const told = new Set(serving.flatMap(({ id }) => instead.get(id) ?? [id]));
    return [...told].filter((id) => id !== to.except);
  }
}
