import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, IsNull, Not, Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { Account } from '../account/account.entity.js';
import { SubstituteRow } from './substitute.entity.js';

const LISTED = 100;

@Injectable()
export class SubstituteRepository {
  constructor(@InjectRepository(SubstituteRow) private readonly substitutes: Repository<SubstituteRow>) {}

  get manager(): EntityManager {
    return this.substitutes.manager;
  }

  /** The console's people of one place. */
  staffOf(regionCode: string | null): Promise<Account[]> {
    const place = regionCode ?? IsNull();
    const where = { regionCode: place, username: Not(IsNull()), state: 'active' as const };
    return this.manager.find(Account, { where, order: { username: 'ASC' } });
  }

  /** Of these people, the latest to end first. */
  among(accountIds: readonly string[]): Promise<SubstituteRow[]> {
    const absentId = In([...accountIds]);
    return this.substitutes.find({ where: { absentId }, order: { untilDay: 'DESC', id: 'DESC' }, take: LISTED });
  }

  find(tx: Tx, id: string, accountIds: readonly string[]): Promise<SubstituteRow | null> {
    return tx.manager.findOneBy(SubstituteRow, { id, absentId: In([...accountIds]) });
  }

  async insert(tx: Tx, row: SubstituteRow): Promise<void> {
    await tx.manager.insert(SubstituteRow, row);
  }

  async revoke(tx: Tx, id: string): Promise<boolean> {
    const result = await tx.manager.update(SubstituteRow, { id, revokedAt: IsNull() }, { revokedAt: tx.now });
    return result.affected === 1;
  }
}
