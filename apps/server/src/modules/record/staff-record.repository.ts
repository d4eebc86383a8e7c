import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import { found } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope, withinScope } from '../../common/within-scope.js';
import { RecordFacet } from './record-facet.entity.js';
import { pageInOrder, type RecordOrder } from './record-order.js';
import { addColumns, sheetColumns, staffColumns, type SheetRow, type StaffRow } from './record-rows.js';
import { askedOf } from './staff-record-filter.js';
import { RecordVersion } from './record-version.entity.js';
import { MarketRecord } from './record.entity.js';

type Query = In<'GET /staff/records'>['query'];

export const staffOrders: Record<Query['sort'], RecordOrder> = {
  newest: { column: 'updatedAt', direction: 'DESC' },
  oldest: { column: 'updatedAt', direction: 'ASC' },
  title: { column: 'title', direction: 'ASC' },
  verified: { column: 'verifiedAt', direction: 'ASC' },
  review: { column: 'nextReviewAt', direction: 'ASC' },
};

const MAX_VERSIONS = 100;

/** The records of a bureau's own place, whatever their state. */
@Injectable()
export class StaffRecordRepository {
  constructor(
    @InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>,
    @InjectRepository(RecordVersion) private readonly versions: Repository<RecordVersion>,
  ) {}

  list(scope: RegionScope, asked: Query, now: Date): Promise<StaffRow[]> {
    const query = this.asked(scope, asked, now)
      .leftJoin(RecordVersion, 'v', 'v.recordId = r.id AND v.number = r.revisionNumber')
      .select('v.editedByName', 'revisionBy');
    return pageInOrder(addColumns(query, staffColumns), staffOrders[asked.sort], asked).getRawMany<StaffRow>();
  }

  /** A page, and one more, with the whole text of each. */
  sheet(scope: RegionScope, asked: Query, now: Date): Promise<SheetRow[]> {
    const query = this.asked(scope, asked, now).select('r.id', 'id');
    return pageInOrder(addColumns(query, sheetColumns), staffOrders[asked.sort], asked).getRawMany<SheetRow>();
  }

  async count(scope: RegionScope, asked: Query, now: Date): Promise<number> {
    const row = await this.asked(scope, asked, now).select('COUNT(*)', 'total').getRawOne<{ total: number | string }>();
    return Number(row?.total ?? 0);
  }

  async get(scope: RegionScope, id: string, tx?: Tx): Promise<MarketRecord> {
    const records = tx ? tx.manager.getRepository(MarketRecord) : this.records;
    return found(await records.findOneBy({ id, ...inScope(scope) }));
  }

  /** Newest first. The record's own scope was checked by whoever holds it. */
  versionsOf({ id }: MarketRecord, tx?: Tx): Promise<RecordVersion[]> {
    const versions = tx ? tx.manager.getRepository(RecordVersion) : this.versions;
    return versions.find({ where: { recordId: id }, order: { number: 'DESC' }, take: MAX_VERSIONS });
  }

  revisionOf({ id, revisionNumber }: MarketRecord): Promise<RecordVersion | null> {
    return revisionNumber === null
      ? Promise.resolve(null)
      : this.versions.findOneBy({ recordId: id, number: revisionNumber });
  }

  /** The titles of those within the scope. */
  async titles(scope: RegionScope, rows: readonly { id: string }[]): Promise<ReadonlyMap<string, string>> {
    const query = this.records.createQueryBuilder('r').select(['r.id AS id', 'r.title AS title']);
    query.where('r.id IN (:...ids)', { ids: rows.map(({ id }) => id) });
    const found = await withinScope(query, scope).getRawMany<{ id: string; title: string }>();
    return new Map(found.map(({ id, title }) => [id, title]));
  }

  version(tx: Tx, recordId: string, number: number): Promise<RecordVersion | null> {
    return tx.manager.findOneBy(RecordVersion, { recordId, number });
  }

  async insert(tx: Tx, record: MarketRecord): Promise<void> {
    await tx.manager.insert(MarketRecord, record);
  }

  /** Conditional on the version the caller read and the states the rules were asked about. */
  async change(tx: Tx, read: MarketRecord, version: number, change: Partial<MarketRecord>): Promise<void> {
    await changeRow(tx, MarketRecord, { id: read.id, version, state: read.state }, change);
  }

  async addVersion(tx: Tx, version: Omit<RecordVersion, 'id'>): Promise<void> {
    await tx.manager.insert(RecordVersion, { id: newId(), ...version });
  }

  async changeVersion(tx: Tx, recordId: string, number: number, change: Partial<RecordVersion>): Promise<void> {
    await tx.manager.update(RecordVersion, { recordId, number }, change);
  }

  async replaceFacets(tx: Tx, recordId: string, facets: readonly RecordFacet[]): Promise<void> {
    await tx.manager.delete(RecordFacet, { recordId });
    if (facets.length > 0) await tx.manager.insert(RecordFacet, [...facets]);
  }

  private asked(scope: RegionScope, asked: Query, now: Date) {
    return askedOf(this.records.createQueryBuilder('r'), scope, asked, now);
  }
}
