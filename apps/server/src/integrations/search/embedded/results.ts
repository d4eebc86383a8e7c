import { searchFacets, type SearchFacet } from '@market/contract/search';
import { dayNumberOf } from '@market/contract/shared';
import { reachOf } from '../relevance.js';
import type { Asked, Found } from '../search.port.js';
import { Best } from './best.js';
import type { Columns } from './columns.js';
import type { Matches } from './matches.js';

/** One pass over the rows that match: filters, counts of every facet, and the best of them in order. */
export function resultsOf(columns: Columns, matches: Matches, asked: Asked): Found {
  const { count, heads } = matches;
  const { atLeast, filters, offset, limit, perGroup } = asked;
  const active = searchFacets.flatMap((key) =>
    filters[key] ? [{ key, allowed: allowedSets(columns, key, filters[key]) }] : [],
  );
  const counts = searchFacets.map((key) => new Uint32Array(columns.facets[key].values.sets.length));
  const isBefore = orderOf(columns, matches, asked);
  const best = new Best(offset + limit, isBefore);
  const groups = new Map<number, Best>();
  const groupOf = columns.facets.group.of;
  let total = 0;
  let unfiltered = 0;

  for (let row = 1; row < columns.size; row += 1) {
    if ((count[row] ?? 0) < atLeast || columns.keys[row] === undefined) continue;
    unfiltered += 1;
    let failed: SearchFacet | undefined;
    let failures = 0;
    for (const { key, allowed } of active) {
      if (allowed[columns.facets[key].of[row] ?? 0]) continue;
      failed = key;
      failures += 1;
    }
    if (failures > 1) continue;
    for (let i = 0; i < searchFacets.length; i += 1) {
      const key = searchFacets[i];
      if (key === undefined || (failures === 1 && key !== failed)) continue;
      const set = columns.facets[key].of[row] ?? 0;
      const tally = counts[i];
      if (tally) tally[set] = (tally[set] ?? 0) + 1;
    }
    if (failures > 0) continue;
    total += 1;
    if (perGroup === undefined) best.offer(row);
    else bestOf(groups, groupOf[row] ?? 0, perGroup, isBefore).offer(row);
  }

  const rows = perGroup === undefined ? best.rows.slice(offset) : inGroups(groups, isBefore);
  return {
    keys: rows.map((row) => columns.keys[row] ?? ''),
    total,
    inHeads: heads > 0,
    facets: searchFacets.map((key, i) => ({ key, values: valueCounts(columns.facets[key].values.sets, counts[i]) })),
    unfiltered,
  };
}

function allowedSets(columns: Columns, key: SearchFacet, values: readonly string[]): boolean[] {
  return columns.facets[key].values.sets.map((set) => set.some((value) => values.includes(value)));
}

function bestOf(
  groups: Map<number, Best>,
  group: number,
  limit: number,
  isBefore: (a: number, b: number) => boolean,
): Best {
  const best = groups.get(group) ?? new Best(limit, isBefore);
  groups.set(group, best);
  return best;
}

/** The group with the best row first. */
const inGroups = (groups: Map<number, Best>, isBefore: (a: number, b: number) => boolean): number[] =>
  [...groups.values()].sort((a, b) => (isBefore(a.rows[0] ?? 0, b.rows[0] ?? 0) ? -1 : 1)).flatMap(({ rows }) => rows);

function valueCounts(
  sets: readonly (readonly string[])[],
  counts: Uint32Array | undefined,
): { value: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const [i, set] of sets.entries())
    for (const value of set) sums.set(value, (sums.get(value) ?? 0) + (counts?.[i] ?? 0));
  return [...sums].filter(([, count]) => count > 0).map(([value, count]) => ({ value, count }));
}

const FULL = 100;
/** Ties go to what was published last. */
function orderOf(columns: Columns, { count, weight, titled }: Matches, { words, sort, today }: Asked) {
  const reach = words.reduce((sum, word) => sum + reachOf(word), 0);
  const { publishedAt, deadline, titleLength } = columns;
  const now = dayNumberOf(today);
  const fill = (row: number): number =>
    titled[row] === words.length ? Math.min(FULL - 1, (reach * FULL) / Math.max(1, titleLength[row] ?? 1)) : 0;
  /** More of the words, in better places, in a title that says little else. */
  const relevance = (row: number): number => (count[row] ?? 0) * FULL * FULL + (weight[row] ?? 0) * FULL + fill(row);
  /** What is still ahead, the nearest first; then what has no end; then what is over. */
  const farness = (row: number): number => {
    const day = deadline[row] ?? NaN;
    if (Number.isNaN(day)) return 1e7;
    return day >= now ? day : 2e7 - day;
  };
  const newer = (a: number, b: number): number => (publishedAt[b] ?? 0) - (publishedAt[a] ?? 0) || b - a;
  const compare: Record<Asked['sort'], (a: number, b: number) => number> = {
    relevance: (a, b) => relevance(b) - relevance(a) || newer(a, b),
    newest: newer,
    deadline: (a, b) => farness(a) - farness(b) || newer(a, b),
  };
  const order = compare[sort];
  return (a: number, b: number): boolean => order(a, b) < 0;
}
