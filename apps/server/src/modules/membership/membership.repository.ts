import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Seat } from '@market/contract/shared';
import { Repository } from 'typeorm';
import { found } from '../../common/domain-error.js';
import type { OrganizationScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { Account } from '../account/account.entity.js';
import { Membership } from '../organization/membership.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { HandOver } from './hand-over.entity.js';

@Injectable()
export class MembershipRepository {
  constructor(@InjectRepository(Membership) private readonly memberships: Repository<Membership>) {}

  /** Whoever changes its members waits for the one before: of two last admins that go at once, one stays. */
  async lock(tx: Tx, organizationId: string): Promise<void> {
    await tx.manager.update(Organization, { id: organizationId }, { updatedAt: tx.now });
  }

  of(tx: Tx, accountId: string): Promise<Membership | null> {
    return tx.manager.findOneBy(Membership, { accountId });
  }

  async member({ organizationId }: OrganizationScope, accountId: string, tx: Tx): Promise<Membership> {
    return found(await tx.manager.findOneBy(Membership, { organizationId, accountId }));
  }

  /** The first to join first, with their accounts. */
  async listWithAccounts({ organizationId }: OrganizationScope): Promise<{ member: Membership; account: Account }[]> {
    const members = await this.memberships.find({
      where: { organizationId },
      order: { joinedAt: 'ASC', accountId: 'ASC' },
    });
    const accounts = await this.memberships.manager
      .createQueryBuilder(Account, 'a')
      .innerJoin(Membership, 'm', 'm.accountId = a.id AND m.organizationId = :organizationId', { organizationId })
      .getMany();
    const known = new Map(accounts.map((account) => [account.id, account]));
    return members.map((member) => ({ member, account: found(known.get(member.accountId)) }));
  }

  admins(tx: Tx, organizationId: string): Promise<Membership[]> {
    return tx.manager.findBy(Membership, { organizationId, seat: 'admin' });
  }

  async seat(tx: Tx, { accountId, organizationId }: Membership, seat: Seat): Promise<void> {
    await tx.manager.update(Membership, { accountId, organizationId }, { seat });
  }

  async add(tx: Tx, organizationId: string, accountId: string, seat: Seat): Promise<void> {
    await tx.manager.insert(Membership, { accountId, organizationId, seat, joinedAt: tx.now });
  }

  async remove(tx: Tx, { accountId, organizationId }: Membership): Promise<void> {
    await tx.manager.delete(Membership, { accountId, organizationId });
    await tx.manager.delete(HandOver, { organizationId, toId: accountId });
    await tx.manager.delete(HandOver, { organizationId, fromId: accountId });
  }

  handOver({ organizationId }: OrganizationScope, tx?: Tx): Promise<HandOver | null> {
    return (tx?.manager ?? this.memberships.manager).findOneBy(HandOver, { organizationId });
  }

  async offer(tx: Tx, offer: HandOver): Promise<void> {
    await tx.manager.delete(HandOver, { organizationId: offer.organizationId });
    await tx.manager.insert(HandOver, offer);
  }

  async endHandOver(tx: Tx, organizationId: string): Promise<void> {
    await tx.manager.delete(HandOver, { organizationId });
  }
}
