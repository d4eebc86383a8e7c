import { Injectable } from '@nestjs/common';
import { DomainError } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { Challenge } from './challenge.entity.js';

/** The number of bids handed in; whether one still may be is decided in the statement that counts it. */
@Injectable()
export class BidCount {
  /**
   * 收下一份方案：the deadline is decided here, by the database's clock, in the same statement that counts the bid.
   * A bid that answers an older version than the one now published is not taken.
   */
  async count(
    tx: Tx,
    { id, contentVersion }: Pick<Challenge, 'id' | 'contentVersion'>,
    databaseNow: Date,
  ): Promise<void> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(Challenge)
      .set({ bidCount: () => 'bid_count + 1', firstBidAt: () => 'COALESCE(first_bid_at, :databaseNow)' })
      .where("id = :id AND state = 'published' AND hold = 'none' AND bidDeadline > :databaseNow", { id, databaseNow })
      .andWhere('contentVersion = :contentVersion', { contentVersion })
      .execute();
    if (result.affected === 1) return;
    const current = await tx.manager.findOneBy(Challenge, { id });
    if (current && current.hold !== 'none') throw new DomainError('challengeOnHold');
    const amended = current?.state === 'published' && current.contentVersion !== contentVersion;
    throw new DomainError(amended ? 'staleVersion' : 'bidDeadlinePassed');
  }

  /** Taken back; false when bidding is over. */
  async uncount(tx: Tx, id: string, databaseNow: Date): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(Challenge)
      .set({ bidCount: () => 'bid_count - 1' })
      .where("id = :id AND state = 'published' AND hold = 'none' AND bidDeadline > :databaseNow AND bidCount > 0", {
        id,
        databaseNow,
      })
      .execute();
    return result.affected === 1;
  }
}
