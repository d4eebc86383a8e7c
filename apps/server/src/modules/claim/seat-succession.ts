import { Injectable } from '@nestjs/common';
import { found, refuse } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import { MembershipRepository } from '../membership/membership.repository.js';
import type { Claim } from './claim.entity.js';

/** 接任：the bureau has found that the former admins are gone or agree. They become handlers and may be removed by the new one. */
@Injectable()
export class SeatSuccession {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly messages: MessageSender,
  ) {}

  async grant(tx: Tx, { accountId, organizationId, content }: Claim): Promise<void> {
    const id = found(organizationId);
    await this.memberships.lock(tx, id);
    const member = await this.memberships.of(tx, accountId);
    refuse(member && member.organizationId !== id ? 'alreadyInOrganization' : undefined);
    for (const admin of await this.memberships.admins(tx, id)) await this.memberships.seat(tx, admin, 'handler');
    if (member) await this.memberships.seat(tx, member, 'admin');
    else await this.memberships.add(tx, id, accountId, 'admin');
    await this.memberships.endHandOver(tx, id);
    this.messages.toOrganization(tx, id, {
      title: '单位管理员已变更',
      body: `科技局核对授权书后，${content.name}接任单位管理员，原管理员改为经办。`,
      target: { kind: 'members', id },
    });
  }
}
