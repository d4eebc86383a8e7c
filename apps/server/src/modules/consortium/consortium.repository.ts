import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { memberTransitions, type MemberState } from '@market/contract/consortium';
import { Not, Repository } from 'typeorm';
import { moveRow } from '../../common/conditional-update.js';
import type { OrganizationScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { ConsortiumMember } from './consortium-member.entity.js';

const SHOWN = 100;

@Injectable()
export class ConsortiumRepository {
  constructor(@InjectRepository(ConsortiumMember) private readonly members: Repository<ConsortiumMember>) {}

  /** Of a bid the caller was already allowed to see; those taken out are left out. */
  ofBid(bidId: string, tx?: Tx): Promise<ConsortiumMember[]> {
    return this.in(tx).find({ where: { bidId, state: Not('removed') }, order: { id: 'ASC' } });
  }

  findIn(tx: Tx, bidId: string, organizationId: string): Promise<ConsortiumMember | null> {
    return tx.manager.findOneBy(ConsortiumMember, { bidId, organizationId });
  }

  /** By id alone: whose bid it belongs to is the caller's next question. */
  find(tx: Tx, id: string): Promise<ConsortiumMember | null> {
    return tx.manager.findOneBy(ConsortiumMember, { id });
  }

  findInvitation(scope: OrganizationScope, id: string, tx?: Tx): Promise<ConsortiumMember | null> {
    return this.in(tx).findOneBy({ id, organizationId: scope.organizationId, state: Not('removed') });
  }

  listInvitations(scope: OrganizationScope): Promise<ConsortiumMember[]> {
    return this.members.find({
      where: { organizationId: scope.organizationId, state: Not('removed') },
      order: { id: 'DESC' },
      take: SHOWN,
    });
  }

  async insert(tx: Tx, member: ConsortiumMember): Promise<void> {
    await tx.manager.insert(ConsortiumMember, member);
  }

  async move(
    tx: Tx,
    read: Pick<ConsortiumMember, 'id' | 'state' | 'version'>,
    to: MemberState,
    change: Partial<ConsortiumMember> = {},
  ): Promise<void> {
    await moveRow(tx, ConsortiumMember, memberTransitions, read, to, change);
  }

  private in(tx?: Tx): Repository<ConsortiumMember> {
    return tx ? tx.manager.getRepository(ConsortiumMember) : this.members;
  }
}
