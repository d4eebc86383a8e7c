import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicRecordTypes } from '@market/contract/record';
import { In as OneOf, Repository, type SelectQueryBuilder } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import { DomainError } from '../../common/domain-error.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { withinScope } from '../../common/within-scope.js';
import { isDuplicate, likePattern } from '../../database/engine.js';
import { MarketRecord } from '../record/record.entity.js';
import { Opening } from './opening.entity.js';

type Query = In<'GET /staff/openings'>['query'];

export const openingOrder: KeyOrder<MarketRecord> = { column: 'createdAt', direction: 'DESC' };

@Injectable()
export class OpeningRepository {
  constructor(
    @InjectRepository(Opening) private readonly openings: Repository<Opening>,
    @InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>,
  ) {}

  find(recordId: string, tx?: Tx): Promise<Opening | null> {
    return this.in(tx).findOneBy({ recordId });
  }

  async of(records: readonly { id: string }[], tx?: Tx): Promise<Map<string, Opening>> {
    if (records.length === 0) return new Map();
    const rows = await this.in(tx).findBy({ recordId: OneOf(records.map(({ id }) => id)) });
    return new Map(rows.map((row) => [row.recordId, row]));
  }

  /** The published records of the region that can be booked at all. */
  listBookable(scope: RegionScope, asked: Query): Promise<MarketRecord[]> {
    return pageByKey(this.bookable(scope, asked), openingOrder, asked);
  }

  countBookable(scope: RegionScope, asked: Query): Promise<number> {
    return this.bookable(scope, asked).getCount();
  }

  findBookable(scope: RegionScope, id: string): Promise<MarketRecord | null> {
    return this.bookable(scope, {}).andWhere('t.id = :id', { id }).getOne();
  }

  /** `version` is the one that was read: 0 stands for no row yet. */
  async save(tx: Tx, { version, ...opening }: Opening): Promise<void> {
    const { recordId, ...change } = opening;
    if (version === 0) {
      try {
        await tx.manager.insert(Opening, { ...opening, version: 1 });
        return;
      } catch (error) {
        throw isDuplicate(error) ? new DomainError('staleVersion') : error;
      }
    }
    await changeRow(tx, Opening, { recordId, version }, change);
  }

  private in(tx?: Tx): Repository<Opening> {
    return tx ? tx.manager.getRepository(Opening) : this.openings;
  }

  private bookable(scope: RegionScope, { region, q }: Partial<Query>): SelectQueryBuilder<MarketRecord> {
    const types = publicRecordTypes.filter(({ booking }) => booking).map(({ type }) => type);
    const query = this.records
      .createQueryBuilder('t')
      .where("t.state = 'published' AND t.recordType IN (:...types)", { types });
    withinScope(query, scope, region);
    if (q) query.andWhere("t.title LIKE :q ESCAPE '!'", { q: likePattern(q) });
    return query;
  }
}
