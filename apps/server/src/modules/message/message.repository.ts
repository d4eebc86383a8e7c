import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, LessThan, Repository } from 'typeorm';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import type { Tx } from '../../common/transactions.js';
import { Message } from './message.entity.js';

/** A person's own inbox: every method takes the account. */
@Injectable()
export class MessageRepository {
  constructor(@InjectRepository(Message) private readonly messages: Repository<Message>) {}

  list(accountId: string, { limit, cursor }: In<'GET /my/messages'>['query']): Promise<Message[]> {
    const after = decodeCursor(cursor);
    return this.messages.find({
      where: { accountId, ...(after && { id: LessThan(after.id) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
  }

  exists(accountId: string, id: string): Promise<boolean> {
    return this.messages.existsBy({ accountId, id });
  }

  async markRead(tx: Tx, accountId: string, id?: string): Promise<void> {
    await tx.manager.update(Message, { accountId, readAt: IsNull(), ...(id && { id }) }, { readAt: tx.now });
  }
}
