import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In as OneOf, IsNull, LessThanOrEqual, Repository } from 'typeorm';
import { found } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { MarketRecord } from '../record/record.entity.js';
import { Reminder } from './reminder.entity.js';

export const MAX_REMINDERS = 100;

/** A person's reminders; those that are due and those of one record for the jobs that keep them right. */
@Injectable()
export class ReminderRepository {
  constructor(@InjectRepository(Reminder) private readonly reminders: Repository<Reminder>) {}

  waiting(accountId: string): Promise<Reminder[]> {
    return this.reminders.find({
      where: { accountId, sentAt: IsNull() },
      order: { dueAt: 'ASC', recordId: 'ASC' },
      take: MAX_REMINDERS,
    });
  }

  async titles(ids: readonly string[]): Promise<Map<string, string>> {
    const records = await this.reminders.manager.find(MarketRecord, {
      select: { id: true, title: true },
      where: { id: OneOf([...ids]) },
    });
    return new Map(records.map(({ id, title }) => [id, title]));
  }

  async published(tx: Tx, id: string): Promise<MarketRecord> {
    return found(await tx.manager.findOneBy(MarketRecord, { id, state: 'published' }));
  }

  count(tx: Tx, accountId: string): Promise<number> {
    return tx.manager.countBy(Reminder, { accountId, sentAt: IsNull() });
  }

  async put(tx: Tx, reminder: Reminder): Promise<void> {
    await tx.manager.save(Reminder, reminder);
  }

  async remove(tx: Tx, accountId: string, recordId: string): Promise<void> {
    await tx.manager.delete(Reminder, { accountId, recordId });
  }

  due(now: Date, limit: number): Promise<Reminder[]> {
    return this.reminders.find({
      where: { sentAt: IsNull(), dueAt: LessThanOrEqual(now) },
      order: { dueAt: 'ASC' },
      take: limit,
    });
  }

  /** One conditional update: of two nodes exactly one sends it. */
  async markSent(tx: Tx, { accountId, recordId }: Reminder): Promise<boolean> {
    const result = await tx.manager.update(Reminder, { accountId, recordId, sentAt: IsNull() }, { sentAt: tx.now });
    return result.affected === 1;
  }

  waitingOn(tx: Tx, recordId: string): Promise<Reminder[]> {
    return tx.manager.findBy(Reminder, { recordId, sentAt: IsNull() });
  }
}
