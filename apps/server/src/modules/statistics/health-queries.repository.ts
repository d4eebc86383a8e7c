import type { HealthDimension } from '@market/contract/statistics';

/**
 * The queries behind the figures, as they are run and as they are shown to whoever asks: one counts, one finds the
 * records that fail. `:regions` and `:types` are lists. Text of this file alone reaches the database.
 */
export interface HealthQuery {
  counting: string;
  failing: string;
}

const FAILING = `SELECT h.record_id AS id, r.title AS title, h.record_type AS recordType, h.region_code AS regionCode, h.findings AS findings
FROM health_check h JOIN record r ON r.id = h.record_id
WHERE h.region_code IN (:regions) AND h.record_type IN (:types) AND h.record_id > :after
  AND `;
const PAGE = `
ORDER BY h.record_id LIMIT :limit`;
const OF_ONE = `
FROM health_check
WHERE region_code IN (:regions) AND record_type IN (:types)`;
const TWINS = `SELECT identity FROM health_identity
  WHERE region_code IN (:regions) AND record_type IN (:types)
  GROUP BY identity HAVING COUNT(*) > 1`;

const flagged = (flag: 'valid' | 'consistent'): HealthQuery => ({
  counting: `SELECT SUM(${flag}) AS passing, COUNT(*) AS total${OF_ONE}`,
  failing: `${FAILING}h.${flag} = 0${PAGE}`,
});

export const healthQueries: Record<HealthDimension, HealthQuery> = {
  completeness: {
    counting: `SELECT SUM(filled) AS passing, SUM(expected) AS total${OF_ONE}`,
    failing: `${FAILING}h.filled < h.expected${PAGE}`,
  },
  validity: flagged('valid'),
  timeliness: {
    counting: `SELECT SUM(CASE WHEN freshness IN ('fresh', 'steady', 'aging') THEN 1 ELSE 0 END) AS passing, COUNT(*) AS total${OF_ONE}`,
    failing: `${FAILING}h.freshness IN ('stale', 'unverified')${PAGE}`,
  },
  uniqueness: {
    counting: `SELECT COUNT(*) - (
  SELECT COUNT(DISTINCT record_id) FROM health_identity WHERE identity IN (${TWINS})
    AND region_code IN (:regions) AND record_type IN (:types)
) AS passing, COUNT(*) AS total${OF_ONE}`,
    failing: `${FAILING}h.record_id IN (
    SELECT record_id FROM health_identity WHERE identity IN (${TWINS})
    AND region_code IN (:regions) AND record_type IN (:types)
  )${PAGE}`,
  },
  consistency: flagged('consistent'),
};

export const freshnessQuery = `SELECT freshness AS freshness, COUNT(*) AS count${OF_ONE} GROUP BY freshness`;

/** The titles of the other records that say they are the same thing. */
export const twinsQuery = `SELECT DISTINCT a.record_id AS id, r.title AS title
FROM health_identity a
JOIN health_identity b ON b.identity = a.identity AND b.record_id <> a.record_id
  AND b.region_code = a.region_code AND b.record_type = a.record_type
JOIN record r ON r.id = b.record_id
WHERE a.record_id IN (:ids)`;

export type Parameters = Readonly<Record<string, string | number | readonly string[]>>;

/** Named parameters as the `?` that both engines understand, lists spread out. */
export function bound(text: string, parameters: Parameters): [sql: string, values: (string | number)[]] {
  const values: (string | number)[] = [];
  const sql = text.replace(/:(\w+)/g, (_, name: string) => {
    const value = [parameters[name] ?? []].flat();
    if (value.length === 0) throw new Error(`the query's parameter "${name}" is empty`);
    values.push(...value);
    return value.map(() => '?').join(', ');
  });
  return [sql, values];
}
