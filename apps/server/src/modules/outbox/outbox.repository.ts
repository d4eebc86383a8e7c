import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Brackets, IsNull, LessThanOrEqual, Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { OutboxEntry } from './outbox-entry.entity.js';

const LOCK_MS = 30_000;

@Injectable()
export class OutboxRepository {
  constructor(@InjectRepository(OutboxEntry) private readonly entries: Repository<OutboxEntry>) {}

  due(now: Date, limit: number): Promise<OutboxEntry[]> {
    return this.entries.find({
      where: { doneAt: IsNull(), availableAt: LessThanOrEqual(now) },
      order: { availableAt: 'ASC', id: 'ASC' },
      take: limit,
    });
  }

  /** One conditional update: of several nodes exactly one gets the entry. */
  async claim(id: string, now: Date): Promise<boolean> {
    const result = await this.entries
      .createQueryBuilder()
      .update()
      .set({ lockedUntil: new Date(now.getTime() + LOCK_MS) })
      .where('id = :id', { id })
      .andWhere('doneAt IS NULL')
      .andWhere(new Brackets((w) => w.where('lockedUntil IS NULL').orWhere('lockedUntil < :now', { now })))
      .execute();
    return result.affected === 1;
  }

  async markDone(tx: Tx, id: string): Promise<boolean> {
    const result = await tx.manager.update(
      OutboxEntry,
      { id, doneAt: IsNull() },
      { doneAt: tx.now, lockedUntil: null },
    );
    return result.affected === 1;
  }

  async postpone(id: string, attempts: number, until: Date, error: string): Promise<void> {
    await this.entries.update(
      { id },
      { attempts, availableAt: until, lockedUntil: null, lastError: error.slice(0, 500) },
    );
  }
}
