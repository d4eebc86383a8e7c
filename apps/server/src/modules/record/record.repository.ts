import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { lenses, publicRecordTypes, type Lens, type RecordQuery, type RecordTypeSpec } from '@market/contract/record';
import { Repository, type SelectQueryBuilder } from 'typeorm';
import { likePattern } from '../../database/engine.js';
import type { RegionNames } from '../region/region-names.js';
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
    const lens = `CASE ${lenses.map((name) => `WHEN ${lensConditions[name]} THEN '${name}'`).join(' ')} END`;
    const rows = await this.published({ ...filter, lens: null })
      .setParameter('today', filter.today)
      .select('r.recordType', 'recordType')
      .addSelect(lens, 'lens')
      .addSelect('COUNT(*)', 'count')
      .groupBy('r.recordType')
      .addGroupBy('lens')
      .getRawMany<{ recordType: string; lens: Lens; count: number | string }>();
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
      query.andWhere(
        "(r.title LIKE :text ESCAPE '!' OR r.summary LIKE :text ESCAPE '!' OR r.sourceName LIKE :text ESCAPE '!')",
        { text: likePattern(text) },
      );
    if (lens) query.andWhere(lensConditions[lens], { today });
    for (const [i, [key, values]] of [...facets].entries()) withFacet(query, `facet${i}`, key, values);
    return query;
  }
}

/** lensOf of the contract as one comparison: what has not begun is future, what has ended is past. */
const lensConditions: Record<Lens, string> = {
  future: 'r.startsOn > :today',
  past: '(r.startsOn IS NULL OR r.startsOn <= :today) AND r.endsOn < :today',
  present: '(r.startsOn IS NULL OR r.startsOn <= :today) AND (r.endsOn IS NULL OR r.endsOn >= :today)',
};

const partnerKeys = (types: readonly RecordTypeSpec[]): string[] => types.flatMap(({ partner }) => partner ?? []);

function withParty(
  query: SelectQueryBuilder<MarketRecord>,
  name: string,
  keys: readonly string[],
  { code, names }: RegionNames,
): void {
  const otherSide = query
    .subQuery()
    .select(`${name}.recordId`)
    .from(RecordFacet, name)
    .where(`${name}.key IN (:...${name}Keys) AND ${name}.value IN (:...${name}Names)`)
    .getQuery();
  query.andWhere(`(r.regionCode = :${name}Code OR r.id IN ${otherSide})`, {
    [`${name}Keys`]: keys,
    [`${name}Names`]: names,
    [`${name}Code`]: code,
  });
}

/** A record with two of the values is still one row, so this is a semi-join and not a join. */
function withFacet(
  query: SelectQueryBuilder<MarketRecord>,
  name: string,
  key: string,
  values: readonly string[],
): void {
  const carrying = query
    .subQuery()
    .select(`${name}.recordId`)
    .from(RecordFacet, name)
    .where(`${name}.key = :${name}Key AND ${name}.value IN (:...${name}Values)`)
    .getQuery();
  query.andWhere(`r.id IN ${carrying}`, { [`${name}Key`]: key, [`${name}Values`]: values });
}
