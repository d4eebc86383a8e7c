import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicRecordTypes, type Lens, type RecordQuery, type RecordTypeSpec } from '@market/contract/record';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { likePattern } from '../../database/engine.js';
import { lensCase, lensConditions, partnerKeys, withFacet, withParty } from './record-conditions.js';
import { RecordFacet } from './record-facet.entity.js';
import type { RecordFilter } from './record-filter.js';
import { pageInOrder, type RecordOrder } from './record-order.js';
import { addColumns, cardColumns, detailColumns, type CardRow, type DetailRow } from './record-rows.js';
import { RecordVersion } from './record-version.entity.js';
import { MarketRecord } from './record.entity.js';

export const publicOrders: Record<RecordQuery['sort'], RecordOrder> = {
  newest: { column: 'publishedAt', direction: 'DESC' },
  title: { column: 'title', direction: 'ASC' },
  verified: { column: 'verifiedAt', direction: 'DESC' },
};

/** Where the words of a list's search stand. */
const searched = ['title', 'titleEn', 'summary', 'summaryEn', 'sourceName'] as const;

type RecordPage = Pick<RecordQuery, 'sort' | 'limit' | 'cursor'>;

interface NamedRecord {
  id: string;
  title: string;
}

/** What the public may read: published records, and of those the head alone. */
@Injectable()
export class RecordRepository {
  constructor(
    @InjectRepository(MarketRecord) private readonly records: Repository<MarketRecord>,
    @InjectRepository(RecordVersion) private readonly acceptedVersions: Repository<RecordVersion>,
  ) {}

  list(filter: RecordFilter, { sort, limit, cursor }: RecordPage): Promise<CardRow[]> {
    const query = addColumns(this.published(filter).select([]), cardColumns);
    return pageInOrder(query, publicOrders[sort], { limit, cursor }).getRawMany<CardRow>();
  }

  async count(filter: RecordFilter): Promise<number> {
    const row = await this.published(filter).select('COUNT(*)', 'total').getRawOne<{ total: number | string }>();
    return Number(row?.total ?? 0);
  }

  /** In the order of their ids; what the public may not read is left out. */
  async cards(ids: readonly string[]): Promise<CardRow[]> {
    if (ids.length === 0) return [];
    const query = this.ofTypes(publicRecordTypes).select([]).andWhere('r.id IN (:...ids)', { ids }).orderBy('r.id');
    return addColumns(query, cardColumns).getRawMany<CardRow>();
  }

  find(id: string): Promise<DetailRow | undefined> {
    const query = this.ofTypes(publicRecordTypes).select([]).andWhere('r.id = :id', { id });
    return addColumns(query, detailColumns).getRawOne<DetailRow>();
  }

  /** Accepted versions of a record the public sees, newest first; of `take` at most. */
  async versions(
    id: string,
    take: number,
  ): Promise<{ head: DetailRow; accepted: RecordVersion[]; total: number } | null> {
    const head = await this.find(id);
    if (!head) return null;
    const [accepted, total] = await this.acceptedVersions.findAndCount({
      where: { recordId: id, state: 'accepted' },
      order: { number: 'DESC' },
      take,
    });
    return { head, accepted, total };
  }

  /** Published records of a type that carry one of the values in a field that identifies, or one of the titles. */
  async named(type: string, names: readonly string[], key: string): Promise<NamedRecord[]> {
    if (names.length === 0) return [];
    const byTitle = this.titles(type).andWhere('r.title IN (:...names)', { names }).getRawMany<NamedRecord>();
    const found = await Promise.all([this.naming(type, names, key), byTitle]);
    return [...new Map(found.flat().map((record) => [record.id, record])).values()];
  }

  /** Published records of a type with one of the values in a field. */
  naming(type: string, values: readonly string[], key: string): Promise<NamedRecord[]> {
    return this.titles(type)
      .innerJoin(RecordFacet, 'n', 'n.recordId = r.id AND n.key = :key AND n.value IN (:...values)', { key, values })
      .getRawMany<NamedRecord>();
  }

  private titles(type: string): SelectQueryBuilder<MarketRecord> {
    const spec = publicRecordTypes.filter((candidate) => candidate.type === type);
    return this.ofTypes(spec).select('r.id', 'id').addSelect('r.title', 'title');
  }

  async countTypes(filter: RecordFilter): Promise<{ type: string; count: number }[]> {
    const rows = await this.published(filter)
      .select('r.recordType', 'type')
      .addSelect('COUNT(*)', 'count')
      .groupBy('r.recordType')
      .getRawMany<{ type: string; count: number | string }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** How many records carry each value of the given facets. */
  async countFacets(
    filter: RecordFilter,
    keys: readonly string[],
  ): Promise<{ key: string; value: string; count: number }[]> {
    const rows = await this.published(filter)
      .innerJoin(RecordFacet, 'f', 'f.recordId = r.id AND f.key IN (:...counted)', { counted: keys })
      .select('f.key', 'key')
      .addSelect('f.value', 'value')
      .addSelect('COUNT(*)', 'count')
      .groupBy('f.key')
      .addGroupBy('f.value')
      .getRawMany<{ key: string; value: string; count: number | string }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  async countRegions(filter: RecordFilter): Promise<{ code: string; count: number }[]> {
    const rows = await this.published(filter)
      .select('r.regionCode', 'code')
      .addSelect('COUNT(*)', 'count')
      .groupBy('r.regionCode')
      .getRawMany<{ code: string; count: number | string }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** Published records of each region and type: one grouped count for all figures. */
  async countByRegionAndType(): Promise<{ regionCode: string; recordType: string; count: number }[]> {
    const rows = await this.ofTypes(publicRecordTypes)
      .select('r.regionCode', 'regionCode')
      .addSelect('r.recordType', 'recordType')
      .addSelect('COUNT(*)', 'count')
      .groupBy('r.regionCode')
      .addGroupBy('r.recordType')
      .getRawMany<{ regionCode: string; recordType: string; count: number | string }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** Under the filter, its lens aside: how many records of each type are past, present and future. */
  async countByTypeAndLens(filter: RecordFilter): Promise<{ recordType: string; lens: Lens; count: number }[]> {
    const rows = await this.published({ ...filter, lens: null })
      .setParameter('today', filter.today)
      .select('r.recordType', 'recordType')
      .addSelect(lensCase, 'lens')
      .addSelect('COUNT(*)', 'count')
      .groupBy('r.recordType')
      .addGroupBy('lens')
      .getRawMany<{ recordType: string; lens: Lens; count: number | string }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** What two places do together: how many of each region with each other place, as the bureaus write it. */
  async countByPartnerAndLens(
    today: string,
  ): Promise<{ regionCode: string; partner: string; lens: Lens; count: number }[]> {
    const types = publicRecordTypes.filter(({ partner }) => partner !== undefined);
    const rows = await this.ofTypes(types)
      .innerJoin(RecordFacet, 'f', 'f.recordId = r.id AND f.key IN (:...keys)', { keys: partnerKeys(types) })
      .setParameter('today', today)
      .select('r.regionCode', 'regionCode')
      .addSelect('f.value', 'partner')
      .addSelect(lensCase, 'lens')
      .addSelect('COUNT(*)', 'count')
      .groupBy('r.regionCode')
      .addGroupBy('f.value')
      .addGroupBy('lens')
      .getRawMany<{ regionCode: string; partner: string; lens: Lens; count: number | string }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  private ofTypes(types: readonly RecordTypeSpec[]): SelectQueryBuilder<MarketRecord> {
    return this.records
      .createQueryBuilder('r')
      .where("r.state = 'published' AND r.recordType IN (:...types)", { types: types.map(({ type }) => type) });
  }

  private published({
    types,
    regions,
    parties = [],
    facets,
    text,
    lens,
    today,
  }: RecordFilter): SelectQueryBuilder<MarketRecord> {
    const query = this.ofTypes(types);
    if (regions.length > 0) query.andWhere('r.regionCode IN (:...regions)', { regions });
    for (const [i, party] of parties.entries()) withParty(query, `party${i}`, partnerKeys(types), party);
    if (text)
      query.andWhere(`(${searched.map((column) => `r.${column} LIKE :text ESCAPE '!'`).join(' OR ')})`, {
        text: likePattern(text),
      });
    if (lens) query.andWhere(lensConditions[lens], { today });
    for (const [i, [key, values]] of [...facets].entries()) withFacet(query, `facet${i}`, key, values);
    return query;
  }
}
