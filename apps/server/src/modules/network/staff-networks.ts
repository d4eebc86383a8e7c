import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Caller } from '../../common/caller.js';
import { DomainError, found } from '../../common/domain-error.js';
import { ShortCache } from '../../common/short-cache.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { auditEntryOf } from '../audit/audit-entry.js';
import { Session } from '../account/session.entity.js';
import { admitting } from './network-block.js';
import { NetworkListRow } from './network-list.entity.js';

/** How long a node may go by a list that another node has changed. */
const KEPT_MS = 1_000;

/** 控制台只从指定的网络进: staff work from the networks the security admin has named. */
@Injectable()
export class StaffNetworks {
  private readonly admits = new ShortCache(KEPT_MS, async () => admitting((await this.read()).networks));

  constructor(
    @InjectRepository(NetworkListRow) private readonly lists: Repository<NetworkListRow>,
    private readonly transactions: Transactions,
  ) {}

  async read(tx?: Tx): Promise<NetworkListRow> {
    const lists = tx ? tx.manager.getRepository(NetworkListRow) : this.lists;
    return found(await lists.findOneBy({ id: 'console' }));
  }

  /** After a change of this node's own. */
  forget(): void {
    this.admits.forget();
  }

  /** By the address of the peer, or what a trusted proxy says of it; a header of anybody else counts for nothing. */
  async demand(address: string): Promise<void> {
    if (!(await this.admits.get())(address)) throw new DomainError('networkNotAllowed');
  }

  /** A console session used from elsewhere ends, which leaves one row in the trail and not one for every try. */
  async demandOf(caller: Caller): Promise<void> {
    if ((await this.admits.get())(caller.ip)) return;
    const id = found(caller.sessionId);
    await this.transactions.run(async (tx) => {
      await tx.manager.update(Session, { id }, { revokedAt: tx.now });
      tx.record({
        ...auditEntryOf(caller, { type: 'session', id }, 'refused', 'networkNotAllowed', tx.now),
        action: 'session.elsewhere',
      });
    });
    throw new DomainError('networkNotAllowed');
  }
}
