import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import { exactlyOne } from '../../common/conditional-update.js';
import { DomainError } from '../../common/domain-error.js';
import type { OrganizationScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { SealBox } from '../../integrations/crypto/seal-box.js';
import type { Bid } from './bid.entity.js';
import { SealingKey } from './sealing-key.entity.js';

export const sealingPurpose = (challengeId: string): string => `sealing-key:${challengeId}`;

/**
 * The one door to the sealing keys. Three ways lead through it: sealing, a bidder's own bid, and what both sides have
 * opened. There is no fourth, for no role.
 */
@Injectable()
export class SealingKeys {
  constructor(
    @InjectRepository(SealingKey) private readonly keys: Repository<SealingKey>,
    private readonly crypto: CryptoProvider,
  ) {}

  async forSealing(tx: Tx, challengeId: string): Promise<SealBox> {
    const key = (await this.find(challengeId, tx)) ?? (await this.make(tx, challengeId));
    return this.boxOf(key);
  }

  async forOwner(
    scope: OrganizationScope,
    bid: Pick<Bid, 'challengeId' | 'organizationId'>,
    tx?: Tx,
  ): Promise<SealBox> {
    if (scope.organizationId !== bid.organizationId) throw new DomainError('notFound');
    return this.boxOf(await this.get(bid.challengeId, tx));
  }

  async released(challengeId: string, tx?: Tx): Promise<SealBox> {
    const key = await this.get(challengeId, tx);
    if (key.releasedAt === null) throw new DomainError('bidsStillSealed');
    return this.boxOf(key);
  }

  /** Once. Only the opening calls it, when both sides stand. */
  async release(tx: Tx, challengeId: string): Promise<void> {
    exactlyOne(
      await tx.manager.update(SealingKey, { challengeId, releasedAt: IsNull() }, { releasedAt: tx.now }),
      'alreadyOpened',
    );
  }

  /** Of two first bids at once one makes the key; the other finds it. */
  private async make(tx: Tx, challengeId: string): Promise<SealingKey> {
    const wrapped = this.crypto.newWrappedKey(sealingPurpose(challengeId));
    const key = { challengeId, wrapped, createdAt: tx.now, releasedAt: null };
    try {
      await tx.manager.insert(SealingKey, key);
      return key;
    } catch (error) {
      if (isDuplicate(error)) return this.get(challengeId, tx);
      throw error;
    }
  }

  private boxOf({ challengeId, wrapped }: SealingKey): SealBox {
    return this.crypto.boxOf(sealingPurpose(challengeId), wrapped);
  }

  private find(challengeId: string, tx?: Tx): Promise<SealingKey | null> {
    return (tx ? tx.manager.getRepository(SealingKey) : this.keys).findOneBy({ challengeId });
  }

  private async get(challengeId: string, tx?: Tx): Promise<SealingKey> {
    const key = await this.find(challengeId, tx);
    if (!key) throw new DomainError('bidsStillSealed');
    return key;
  }
}
