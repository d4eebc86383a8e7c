import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import { DomainError } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { Account } from '../account/account.entity.js';
import { Bureau } from './bureau.entity.js';

/** The directory is every bureau's to read; whoever writes has been asked which bureau is theirs. */
@Injectable()
export class BureauRepository {
  constructor(private readonly dataSource: DataSource) {}

  all(): Promise<Bureau[]> {
    return this.dataSource.manager.find(Bureau);
  }

  /** Active console accounts of one place. */
  colleagues(regionCode: string): Promise<Account[]> {
    return this.dataSource
      .createQueryBuilder(Account, 'a')
      .where("a.regionCode = :regionCode AND a.username IS NOT NULL AND a.state = 'active'", { regionCode })
      .orderBy('a.displayName')
      .getMany();
  }

  async namesOf(accountIds: readonly string[], tx?: Tx): Promise<Map<string, string>> {
    if (accountIds.length === 0) return new Map();
    const manager = tx?.manager ?? this.dataSource.manager;
    const accounts = await manager.findBy(Account, { id: In(accountIds), state: 'active' });
    return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  }

  /** `version` 0 writes the first row; otherwise conditional on the version that was read. */
  async save(tx: Tx, bureau: Bureau, version: number): Promise<void> {
    if (version > 0) {
      await changeRow(tx, Bureau, { regionCode: bureau.regionCode, version }, bureau);
      return;
    }
    try {
      await tx.manager.insert(Bureau, bureau);
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('staleVersion') : error;
    }
  }
}
