import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, Repository } from 'typeorm';
import type { OrganizationScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { MemberInvitation } from './member-invitation.entity.js';

@Injectable()
export class InvitationRepository {
  constructor(@InjectRepository(MemberInvitation) private readonly invitations: Repository<MemberInvitation>) {}

  listOpen({ organizationId }: OrganizationScope, now: Date, tx?: Tx): Promise<MemberInvitation[]> {
    const where = { organizationId, endedAt: IsNull(), expiresAt: MoreThan(now) };
    return this.in(tx).find({ where, order: { id: 'DESC' } });
  }

  /** That is still good at `now`. */
  findOpen(codeHash: string, now: Date, tx?: Tx): Promise<MemberInvitation | null> {
    return this.in(tx).findOneBy({ codeHash, endedAt: IsNull(), expiresAt: MoreThan(now) });
  }

  async insert(tx: Tx, invitation: MemberInvitation): Promise<void> {
    await tx.manager.insert(MemberInvitation, invitation);
  }

  /** False when it was ended before: it lets in one person. */
  async end(tx: Tx, { id, organizationId }: Pick<MemberInvitation, 'id' | 'organizationId'>): Promise<boolean> {
    const open = { id, organizationId, endedAt: IsNull() };
    return (await tx.manager.update(MemberInvitation, open, { endedAt: tx.now })).affected === 1;
  }

  private in(tx?: Tx): Repository<MemberInvitation> {
    return tx ? tx.manager.getRepository(MemberInvitation) : this.invitations;
  }
}
