import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { disclosureTransitions, type DisclosureParties, type DisclosureState } from '@market/contract/disclosure';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { exactlyOne, moveRow } from '../../common/conditional-update.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { Tx } from '../../common/transactions.js';
import { Bid } from '../bid/bid.entity.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { DisclosureViewing } from './disclosure-viewing.entity.js';
import { Disclosure } from './disclosure.entity.js';

/** A bid with both its sides, as far as disclosing goes. */
export interface DisclosedBid extends DisclosureParties {
  bidId: string;
  challengeId: string;
  challengeNo: string;
  challengeTitle: string;
  demanderName: string;
  bidderName: string;
  bidderRegion: string;
}

export const viewingOrder: KeyOrder<DisclosureViewing> = { column: 'id', direction: 'DESC', plain: true };

@Injectable()
export class DisclosureRepository {
  constructor(
    @InjectRepository(Bid) private readonly bids: Repository<Bid>,
    @InjectRepository(Disclosure) private readonly disclosures: Repository<Disclosure>,
    @InjectRepository(DisclosureViewing) private readonly viewings: Repository<DisclosureViewing>,
  ) {}

  /** Whose it is, is asked by the caller. */
  findBid(id: string, tx?: Tx): Promise<DisclosedBid | undefined> {
    return this.withSides(tx).where('b.id = :id', { id }).getRawOne<DisclosedBid>();
  }

  /** Of a challenge whose scope was checked by the caller; by the bid's id. */
  async bidsOf(challengeId: string): Promise<Map<string, DisclosedBid>> {
    const rows = await this.withSides()
      .where('b.challengeId = :challengeId', { challengeId })
      .getRawMany<DisclosedBid>();
    return new Map(rows.map((row) => [row.bidId, row]));
  }

  /** The newest first; the challenge's scope was checked by the caller. */
  of(challengeId: string): Promise<Disclosure[]> {
    return this.disclosures.find({ where: { challengeId }, order: { id: 'DESC' } });
  }

  find(id: string, tx: Tx): Promise<Disclosure | null> {
    return tx.manager.findOneBy(Disclosure, { id });
  }

  findOfBid(bidId: string, tx?: Tx): Promise<Disclosure | null> {
    return (tx ? tx.manager.getRepository(Disclosure) : this.disclosures).findOneBy({ bidId });
  }

  async insert(tx: Tx, row: Disclosure): Promise<void> {
    await tx.manager.insert(Disclosure, row);
  }

  async move(
    tx: Tx,
    row: Pick<Disclosure, 'id' | 'state' | 'version'>,
    to: DisclosureState,
    change: Partial<Disclosure>,
  ): Promise<void> {
    await moveRow(tx, Disclosure, disclosureTransitions, row, to, change);
  }

  /** Counted by the statement that asks whether it is still open: of a viewing and an end at once, one comes first. */
  async view(tx: Tx, row: DisclosureViewing): Promise<void> {
    const counted = await tx.manager
      .createQueryBuilder()
      .update(Disclosure)
      .set({ viewings: () => 'viewings + 1' })
      .where({ id: row.disclosureId, state: 'approved' })
      .execute();
    exactlyOne(counted, 'stateConflict');
    await tx.manager.insert(DisclosureViewing, row);
  }

  /** The challenge's scope was checked by the caller. */
  viewingsOf(challengeId: string, page: { limit: number; cursor?: string | undefined }): Promise<DisclosureViewing[]> {
    return pageByKey(this.viewings.createQueryBuilder('t').where({ challengeId }), viewingOrder, page);
  }

  private withSides(tx?: Tx): SelectQueryBuilder<Bid> {
    return (tx ? tx.manager.getRepository(Bid) : this.bids)
      .createQueryBuilder('b')
      .innerJoin(Challenge, 'c', 'c.id = b.challengeId')
      .innerJoin(Organization, 'd', 'd.id = c.organizationId')
      .innerJoin(Organization, 'o', 'o.id = b.organizationId')
      .select('b.id', 'bidId')
      .addSelect('b.state', 'bidState')
      .addSelect('c.id', 'challengeId')
      .addSelect('c.no', 'challengeNo')
      .addSelect('c.title', 'challengeTitle')
      .addSelect('c.state', 'challengeState')
      .addSelect('c.hold', 'hold')
      .addSelect('d.id', 'demanderId')
      .addSelect('d.name', 'demanderName')
      .addSelect('o.id', 'bidderId')
      .addSelect('o.name', 'bidderName')
      .addSelect('o.regionCode', 'bidderRegion');
  }
}
