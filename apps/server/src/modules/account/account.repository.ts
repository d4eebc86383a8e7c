import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Role } from '@market/contract/shared';
import { LessThanOrEqual, Repository } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import type { Tx } from '../../common/transactions.js';
import { likePattern } from '../../database/engine.js';
import { Account } from './account.entity.js';

type Door = Partial<Pick<Account, 'username' | 'phoneHash' | 'wechatOpenid'>>;

@Injectable()
export class AccountRepository {
  constructor(@InjectRepository(Account) private readonly accounts: Repository<Account>) {}

  /** By exactly one of the three doors. */
  findByDoor(door: { [K in keyof Door]: string }, tx?: Tx): Promise<Account | null> {
    return (tx ? tx.manager.getRepository(Account) : this.accounts).findOneBy(door);
  }

  findById(id: string, tx?: Tx): Promise<Account | null> {
    return (tx ? tx.manager.getRepository(Account) : this.accounts).findOneBy({ id });
  }

  findStaff(tx: Tx, id: string): Promise<Account | null> {
    return tx.manager.createQueryBuilder(Account, 'a').where('a.id = :id AND a.username IS NOT NULL', { id }).getOne();
  }

  /** Console accounts only: company users never appear here. */
  async listStaff({ limit, cursor, region, q }: In<'GET /staff/accounts'>['query']): Promise<Account[]> {
    const query = this.accounts
      .createQueryBuilder('a')
      .where('a.username IS NOT NULL')
      .orderBy('a.username', 'ASC')
      .take(limit + 1);
    if (region) query.andWhere('a.regionCode = :region', { region });
    if (q) query.andWhere("(a.username LIKE :q ESCAPE '!' OR a.displayName LIKE :q ESCAPE '!')", { q: likePattern(q) });
    const after = decodeCursor(cursor);
    if (after) query.andWhere('a.username > :after', { after: String(after.value) });
    return query.getMany();
  }

  /** Whether anybody who can sign in has the role. */
  isHeld(tx: Tx, role: Role): Promise<boolean> {
    const holds = "a.state = 'active' AND a.passwordHash IS NOT NULL AND a.roles LIKE :role";
    return tx.manager
      .createQueryBuilder(Account, 'a')
      .where(holds, { role: `%"${role}"%` })
      .getExists();
  }

  async insert(tx: Tx, account: Account): Promise<void> {
    await tx.manager.insert(Account, account);
  }

  change(tx: Tx, { id, version }: Pick<Account, 'id' | 'version'>, change: Partial<Account>): Promise<void> {
    return changeRow(tx, Account, { id, version }, change);
  }

  async noteSignIn(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(Account, { id }, { lastSignedInAt: tx.now, failedAttempts: 0, lockedUntil: null });
  }

  /** One statement, so that parallel tries cannot share a count; the last one locks. False while locked. */
  async spendTry(tx: Tx, id: string, limit: number, lockedUntil: Date): Promise<boolean> {
    const ended = { id, lockedUntil: LessThanOrEqual(tx.now) };
    await tx.manager.update(Account, ended, { lockedUntil: null, failedAttempts: 0 });
    const spent = await tx.manager
      .createQueryBuilder()
      .update(Account)
      // In this order: MariaDB and MySQL read `failed_attempts` after what was set before it.
      .set({
        lockedUntil: () => 'CASE WHEN failed_attempts + 1 >= :limit THEN :lockedUntil ELSE NULL END',
        failedAttempts: () => 'failed_attempts + 1',
      })
      .where('id = :id AND lockedUntil IS NULL', { id, limit, lockedUntil })
      .execute();
    return spent.affected === 1;
  }

  async giveTryBack(tx: Tx, id: string): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(Account)
      .set({ failedAttempts: () => 'failed_attempts - 1', lockedUntil: null })
      .where('id = :id AND failedAttempts > 0', { id })
      .execute();
  }
}
