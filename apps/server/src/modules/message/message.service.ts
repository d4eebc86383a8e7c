import { Injectable } from '@nestjs/common';
import { messageTargets, type MessageView } from '@market/contract/message';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions } from '../../common/transactions.js';
import { iso } from '../../database/engine.js';
import type { Message } from './message.entity.js';
import { MessageRepository } from './message.repository.js';

@Injectable()
export class MessageService {
  constructor(
    private readonly messages: MessageRepository,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /my/messages'>): Promise<Out<'GET /my/messages'>> {
    const rows = await this.messages.list(actorOf(caller).accountId, query);
    return pageFrom(rows, query.limit, (row) => ({ value: row.id, id: row.id }), messageView);
  }

  async read(caller: Caller, { params }: In<'POST /my/messages/{id}/read'>): Promise<void> {
    const { accountId } = actorOf(caller);
    if (!(await this.messages.exists(accountId, params.id))) throw new DomainError('notFound');
    await this.transactions.write(caller, async (tx) => {
      tx.about('message', params.id);
      await this.messages.markRead(tx, accountId, params.id);
    });
  }

  readAll(caller: Caller): Promise<void> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      await this.messages.markRead(tx, accountId);
    });
  }
}

function messageView(row: Message): MessageView {
  const kind = messageTargets.find((target) => target === row.targetKind);
  return {
    id: row.id,
    title: row.title,
    body: row.body,
    target: kind && row.targetId ? { kind, id: row.targetId } : null,
    createdAt: row.createdAt.toISOString(),
    readAt: iso(row.readAt),
  };
}
