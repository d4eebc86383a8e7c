import { Injectable } from '@nestjs/common';
import type { DispatchRow } from '@market/contract/dispatch';
import { DataSource, In as OneOf } from 'typeorm';
import type { Caller } from '../../common/caller.js';
import { DomainError, found } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions } from '../../common/transactions.js';
import { iso, isoInstant } from '../../database/engine.js';
import { Account } from '../account/account.entity.js';
import type { Dispatch } from './dispatch.entity.js';
import { DispatchRepository, newestFirst } from './dispatch.repository.js';

/** The system admin's view: what did not arrive, and why. */
@Injectable()
export class DispatchService {
  constructor(
    private readonly dispatches: DispatchRepository,
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
  ) {}

  async list({ query }: In<'GET /staff/dispatches'>): Promise<Out<'GET /staff/dispatches'>> {
    const rows = await this.dispatches.list(query);
    const names = await this.names(rows);
    return pageFrom(rows, query.limit, positionByKey(newestFirst), (row) => view(row, names));
  }

  async resend(caller: Caller, { params }: In<'POST /staff/dispatches/{id}/resend'>): Promise<DispatchRow> {
    const row = await this.transactions.write(caller, async (tx) => {
      tx.about('dispatch', params.id);
      const dead = found(await this.dispatches.find(tx, params.id));
      const fresh = { attempts: 0, availableAt: tx.now, lastError: null };
      if (!(await this.dispatches.move(tx, dead, 'waiting', fresh))) throw new DomainError('stateConflict');
      return { ...dead, ...fresh, state: 'waiting' as const };
    });
    return view(row, await this.names([row]));
  }

  private async names(rows: readonly Dispatch[]): Promise<Map<string, string>> {
    const ids = [...new Set(rows.map(({ accountId }) => accountId))];
    const people = await this.dataSource.manager.find(Account, {
      select: { id: true, displayName: true },
      where: { id: OneOf(ids) },
    });
    return new Map(people.map(({ id, displayName }) => [id, displayName]));
  }
}

const view = (row: Dispatch, names: ReadonlyMap<string, string>): DispatchRow => ({
  id: row.id,
  channel: row.channel,
  group: row.messageGroup,
  recipientName: names.get(row.accountId) ?? '—',
  state: row.state,
  attempts: row.attempts,
  lastError: row.lastError,
  createdAt: isoInstant(row.createdAt),
  availableAt: isoInstant(row.availableAt),
  sentAt: iso(row.sentAt),
});
