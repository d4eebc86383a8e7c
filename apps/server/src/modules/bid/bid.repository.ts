import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { bidTransitions, type BidState } from '@market/contract/bid';
import { In as OneOf, Repository } from 'typeorm';
import { changeRow, moveRow } from '../../common/conditional-update.js';
import type { OrganizationScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { Bid } from './bid.entity.js';

@Injectable()
export class BidRepository {
  constructor(@InjectRepository(Bid) private readonly bids: Repository<Bid>) {}

  findOwn(scope: OrganizationScope, id: string, tx?: Tx): Promise<Bid | null> {
    return this.in(tx).findOneBy({ id, organizationId: scope.organizationId });
  }

  findOwnFor(scope: OrganizationScope, challengeId: string, tx?: Tx): Promise<Bid | null> {
    return this.in(tx).findOneBy({ challengeId, organizationId: scope.organizationId });
  }

  /** Whose files they are and whether it is opened; who may see them is the files' own question. */
  findForFiles(id: string, tx?: Tx): Promise<Bid | null> {
    return this.in(tx).findOneBy({ id });
  }

  listOwn(scope: OrganizationScope): Promise<Bid[]> {
    return this.bids.find({
      select: { id: true, no: true, state: true, challengeId: true, updatedAt: true },
      where: { organizationId: scope.organizationId },
      order: { updatedAt: 'DESC' },
      take: 200,
    });
  }

  /** For rules of other topics that need facts of a bid they do not own. */
  find(tx: Tx, id: string): Promise<Bid | null> {
    return tx.manager.findOneBy(Bid, { id });
  }

  findAll(tx: Tx, ids: readonly string[]): Promise<Bid[]> {
    return tx.manager.findBy(Bid, { id: OneOf([...ids]) });
  }

  /** The bids a challenge may act on once bidding is over; the challenge's own scope was checked by the caller. */
  ofChallenge(tx: Tx, challengeId: string, states: readonly BidState[]): Promise<Bid[]> {
    return tx.manager.find(Bid, {
      where: { challengeId, state: OneOf([...states]) },
      order: { submittedAt: 'ASC', id: 'ASC' },
    });
  }

  async insert(tx: Tx, bid: Bid): Promise<void> {
    await tx.manager.insert(Bid, bid);
  }

  async save(tx: Tx, { id, version }: { id: string; version: number }, change: Partial<Bid>): Promise<void> {
    await changeRow(tx, Bid, { id, version, state: 'draft' }, change);
  }

  /** One conditional UPDATE on the state and version that were read. */
  async move(
    tx: Tx,
    bid: Pick<Bid, 'id' | 'state' | 'version'>,
    to: BidState,
    change: Partial<Bid> = {},
  ): Promise<void> {
    await moveRow(tx, Bid, bidTransitions, bid, to, change);
  }

  private in(tx?: Tx): Repository<Bid> {
    return tx ? tx.manager.getRepository(Bid) : this.bids;
  }
}
