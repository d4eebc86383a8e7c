import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, MoreThan, Repository } from 'typeorm';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import type { Tx } from '../../common/transactions.js';
import { Account } from './account.entity.js';
import { StaffInvitation } from './staff-invitation.entity.js';

/** An invitation with the account it is for. */
export type InvitationRow = StaffInvitation & { account: Account };

const OPEN = 'i.acceptedAt IS NULL AND i.revokedAt IS NULL';
const states = {
  open: `${OPEN} AND i.expiresAt > :now`,
  expired: `${OPEN} AND i.expiresAt <= :now`,
  accepted: 'i.acceptedAt IS NOT NULL',
  revoked: 'i.revokedAt IS NOT NULL',
} as const;

@Injectable()
export class StaffInvitationRepository {
  constructor(@InjectRepository(StaffInvitation) private readonly invitations: Repository<StaffInvitation>) {}

  /** Of all places: only who keeps the accounts asks. */
  list({ state, limit, cursor }: In<'GET /staff/invitations'>['query'], now: Date): Promise<InvitationRow[]> {
    const query = this.withAccount()
      .orderBy('i.id', 'DESC')
      .take(limit + 1);
    if (state) query.andWhere(states[state], { now });
    const after = decodeCursor(cursor);
    if (after) query.andWhere('i.id < :after', { after: after.id });
    return query.getMany() as Promise<InvitationRow[]>;
  }

  find(id: string): Promise<InvitationRow | null> {
    return this.withAccount().where('i.id = :id', { id }).getOne() as Promise<InvitationRow | null>;
  }

  findByCode(codeHash: string): Promise<InvitationRow | null> {
    const query = this.withAccount().where('i.codeHash = :codeHash', { codeHash });
    return query.getOne() as Promise<InvitationRow | null>;
  }

  async insert(tx: Tx, invitation: StaffInvitation): Promise<void> {
    await tx.manager.insert(StaffInvitation, invitation);
  }

  /** False when it was accepted or revoked meanwhile, or has run out. */
  async accept(tx: Tx, id: string): Promise<boolean> {
    const open = { id, acceptedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(tx.now) };
    return (await tx.manager.update(StaffInvitation, open, { acceptedAt: tx.now })).affected === 1;
  }

  async revoke(tx: Tx, of: { id: string } | { accountId: string }): Promise<boolean> {
    const open = { ...of, acceptedAt: IsNull(), revokedAt: IsNull() };
    return (await tx.manager.update(StaffInvitation, open, { revokedAt: tx.now })).affected === 1;
  }

  between(tx: Tx, [one, other]: readonly [string, string], since: Date): Promise<boolean> {
    const createdAt = MoreThan(since);
    return tx.manager.existsBy(StaffInvitation, [
      { accountId: one, invitedBy: other, createdAt },
      { accountId: other, invitedBy: one, createdAt },
    ]);
  }

  private withAccount() {
    return this.invitations.createQueryBuilder('i').innerJoinAndMapOne('i.account', Account, 'a', 'a.id = i.accountId');
  }
}
