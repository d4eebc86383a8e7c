import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThan, Repository } from 'typeorm';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { Account } from './account.entity.js';
import { RecoveryCode } from './recovery-code.entity.js';

@Injectable()
export class SecondFactorRepository {
  constructor(@InjectRepository(RecoveryCode) private readonly codes: Repository<RecoveryCode>) {}

  /** Takes a time step for this account: of one code used twice, the second finds it taken. */
  async takeStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
    const taken = await tx.manager.update(Account, { id: accountId, totpStep: LessThan(step) }, { totpStep: step });
    return taken.affected === 1;
  }

  async takeRecoveryCode(tx: Tx, accountId: string, codeHash: string): Promise<boolean> {
    const taken = await tx.manager.update(RecoveryCode, { accountId, codeHash, usedAt: IsNull() }, { usedAt: tx.now });
    return taken.affected === 1;
  }

  countLeft(accountId: string): Promise<number> {
    return this.codes.countBy({ accountId, usedAt: IsNull() });
  }

  async replaceCodes(tx: Tx, accountId: string, codeHashes: readonly string[]): Promise<void> {
    await tx.manager.delete(RecoveryCode, { accountId });
    const rows = codeHashes.map((codeHash) => ({ id: newId(), accountId, codeHash, usedAt: null }));
    if (rows.length > 0) await tx.manager.insert(RecoveryCode, rows);
  }
}
