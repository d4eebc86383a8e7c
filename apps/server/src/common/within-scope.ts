import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { RegionScope } from './scope.js';

/** Narrows rows that have a `regionCode` to the places of the scope and, where one is asked for, to that one of them. */
export function withinScope<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { codes }: RegionScope,
  region: string | undefined,
): SelectQueryBuilder<Row> {
  const inScope = `${query.alias}.regionCode IN (:...codes)`;
  const inRegion = `${query.alias}.regionCode = :region`;
  if (codes !== 'all') query.andWhere(inScope, { codes });
  return region === undefined ? query : query.andWhere(inRegion, { region });
}
