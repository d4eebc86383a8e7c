import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In as OneOf, LessThanOrEqual, MoreThan, Repository } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import { found } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { Message } from '../message/message.entity.js';
import { SavedFilter } from './saved-filter.entity.js';

export const ALL_SECTIONS = 'all';

/** A person's own filters; the watching ones of everybody for whoever tells of what is new. */
@Injectable()
export class SavedFilterRepository {
  constructor(@InjectRepository(SavedFilter) private readonly filters: Repository<SavedFilter>) {}

  list(accountId: string): Promise<SavedFilter[]> {
    return this.filters.find({ where: { accountId }, order: { id: 'DESC' } });
  }

  async get(tx: Tx, accountId: string, id: string): Promise<SavedFilter> {
    return found(await tx.manager.findOneBy(SavedFilter, { accountId, id }));
  }

  count(tx: Tx, accountId: string): Promise<number> {
    return tx.manager.countBy(SavedFilter, { accountId });
  }

  async insert(tx: Tx, filter: SavedFilter): Promise<void> {
    await tx.manager.insert(SavedFilter, filter);
  }

  async change(tx: Tx, { id }: SavedFilter, version: number, change: Partial<SavedFilter>): Promise<void> {
    await changeRow(tx, SavedFilter, { id, version }, change);
  }

  async remove(tx: Tx, accountId: string, id: string): Promise<void> {
    await tx.manager.delete(SavedFilter, { accountId, id });
  }

  /** Those that look in the section and have been watching since before `publishedAt`, in order of id. */
  watching(tx: Tx, section: string, publishedAt: Date, after: string, limit: number): Promise<SavedFilter[]> {
    return tx.manager.find(SavedFilter, {
      where: {
        section: OneOf([section, ALL_SECTIONS]),
        watchingSince: LessThanOrEqual(publishedAt),
        id: MoreThan(after),
      },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  async countTold(tx: Tx, filters: readonly SavedFilter[], day: string): Promise<void> {
    for (const { id, toldOn, toldCount } of filters)
      await tx.manager.update(SavedFilter, { id }, { toldOn: day, toldCount: toldOn === day ? toldCount + 1 : 1 });
  }

  /** Who has already been told of the record by one of their filters. */
  async toldOf(tx: Tx, recordId: string, accountIds: readonly string[]): Promise<Set<string>> {
    const messages = await tx.manager.find(Message, {
      select: { id: true, accountId: true },
      where: { causeId: recordId, accountId: OneOf([...accountIds]) },
    });
    return new Set(messages.map(({ accountId }) => accountId));
  }

  async tell(tx: Tx, messages: readonly Message[]): Promise<void> {
    if (messages.length > 0) await tx.manager.insert(Message, [...messages]);
  }
}
