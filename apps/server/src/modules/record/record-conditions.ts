import { lenses, type Lens, type RecordTypeSpec } from '@market/contract/record';
import type { SelectQueryBuilder } from 'typeorm';
import type { RegionNames } from '../region/region-names.js';
import { RecordFacet } from './record-facet.entity.js';
import type { MarketRecord } from './record.entity.js';

/** lensOf of the contract as one comparison: what has not begun is future, what has ended is past. */
export const lensConditions: Record<Lens, string> = {
  future: 'r.startsOn > :today',
  past: '(r.startsOn IS NULL OR r.startsOn <= :today) AND r.endsOn < :today',
  present: '(r.startsOn IS NULL OR r.startsOn <= :today) AND (r.endsOn IS NULL OR r.endsOn >= :today)',
};

export const lensCase = `CASE ${lenses.map((name) => `WHEN ${lensConditions[name]} THEN '${name}'`).join(' ')} END`;

export const partnerKeys = (types: readonly RecordTypeSpec[]): string[] =>
  types.flatMap(({ partner }) => partner ?? []);

export function withParty(
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
export function withFacet(
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
