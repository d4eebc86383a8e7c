import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Digest } from '@market/contract/preference';
import { In, IsNull, LessThan, Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { Address, type WrittenChannel } from './address.entity.js';
import { Preference } from './preference.entity.js';

type Set = Pick<Preference, 'choices' | 'digest' | 'quiet'>;

@Injectable()
export class PreferenceRepository {
  constructor(
    @InjectRepository(Preference) private readonly preferences: Repository<Preference>,
    @InjectRepository(Address) private readonly addresses: Repository<Address>,
  ) {}

  find(accountId: string): Promise<Preference | null> {
    return this.preferences.findOneBy({ accountId });
  }

  of(tx: Tx, accountIds: readonly string[]): Promise<Preference[]> {
    return tx.manager.findBy(Preference, { accountId: In([...accountIds]) });
  }

  addressesOf(accountIds: readonly string[], tx?: Tx): Promise<Address[]> {
    return (tx ? tx.manager.getRepository(Address) : this.addresses).findBy({ accountId: In([...accountIds]) });
  }

  /** `today` stands for a last digest when the rhythm changes, so that the next one comes in its own time. */
  async put(tx: Tx, accountId: string, set: Set, today: string): Promise<void> {
    const known = await tx.manager.findOneBy(Preference, { accountId });
    const digestedOn = known?.digest === set.digest ? known.digestedOn : today;
    await tx.manager.save(Preference, { accountId, ...set, digestedOn, updatedAt: tx.now });
  }

  /** Who has chosen this digest and had the last before `day`, or none yet. */
  undigested(digest: Digest, day: string, limit: number): Promise<Preference[]> {
    return this.preferences.find({
      where: [
        { digest, digestedOn: LessThan(day) },
        { digest, digestedOn: IsNull() },
      ],
      order: { accountId: 'ASC' },
      take: limit,
    });
  }

  /** One conditional update: of several nodes and turns exactly one sends the digest of a day. */
  async markDigested(tx: Tx, { accountId, digestedOn }: Preference, day: string): Promise<boolean> {
    const before = digestedOn === null ? IsNull() : digestedOn;
    const result = await tx.manager.update(Preference, { accountId, digestedOn: before }, { digestedOn: day });
    return result.affected === 1;
  }

  async putAddress(tx: Tx, accountId: string, channel: WrittenChannel, sealed: string): Promise<void> {
    await tx.manager.save(Address, { accountId, channel, sealed, verifiedAt: tx.now });
  }

  async removeAddress(tx: Tx, accountId: string, channel: WrittenChannel): Promise<void> {
    await tx.manager.delete(Address, { accountId, channel });
  }
}
