import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { PhoneCode } from './phone-code.entity.js';

@Injectable()
export class PhoneCodeRepository {
  constructor(@InjectRepository(PhoneCode) private readonly codes: Repository<PhoneCode>) {}

  find(phoneHash: string): Promise<PhoneCode | null> {
    return this.codes.findOneBy({ phoneHash });
  }

  async replace(tx: Tx, code: PhoneCode): Promise<void> {
    await tx.manager.delete(PhoneCode, { phoneHash: code.phoneHash });
    await tx.manager.insert(PhoneCode, code);
  }

  /** Spends one try; false when none is left or the code has expired. */
  async spendTry(phoneHash: string, limit: number, now: Date): Promise<boolean> {
    const result = await this.codes
      .createQueryBuilder()
      .update()
      .set({ attempts: () => 'attempts + 1' })
      .where('phoneHash = :phoneHash AND attempts < :limit AND expiresAt > :now', { phoneHash, limit, now })
      .execute();
    return result.affected === 1;
  }

  /** Removes the code if it is the right one: of two equal tries exactly one succeeds. */
  async redeem(tx: Tx, phoneHash: string, codeHash: string): Promise<boolean> {
    const result = await tx.manager.delete(PhoneCode, { phoneHash, codeHash });
    return result.affected === 1;
  }
}
