import { In, type FindOperator, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import type { RegionScope } from './scope.js';

/** Narrows rows that have a `regionCode` to the places of the scope and, where one is asked for, to that one of them. */
export function withinScope<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { codes }: RegionScope,
  region?: string,
): SelectQueryBuilder<Row> {
  const inCodes = `${query.alias}.regionCode IN (:...codes)`;
  const inRegion = `${query.alias}.regionCode = :region`;
  if (codes !== 'all') query.andWhere(inCodes, { codes });
  return region === undefined ? query : query.andWhere(inRegion, { region });
}

/** The same as a condition of a find: nothing where the scope is the whole belt. */
export const inScope = ({ codes }: RegionScope): { regionCode?: FindOperator<string> } =>
  codes === 'all' ? {} : { regionCode: In(codes) };
