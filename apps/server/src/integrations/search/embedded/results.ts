import { searchFacets, type SearchFacet } from '@market/contract/search';
import type { Asked, Found } from '../search.port.js';
import { Best } from './best.js';
import type { Columns } from './columns.js';
import type { Matches } from './matches.js';
import { orderOf, type IsBefore } from './order.js';

const FAILS_MORE = 255;

/** Rows that match and how they stand to the filters: 0 pass; n fail the n-th facet alone, so that it still counts them; 255 fail more. */
interface Sifted {
  rows: Uint32Array;
  failed: Uint8Array;
}

/** Filters, counts of every facet, and the best rows in order. Loops over whole columns: a common word has tens of thousands of rows. */
export function resultsOf(columns: Columns, matches: Matches, asked: Asked): Found {
  const { offset, limit, perGroup } = asked;
  const sifted = sift(columns, matchingRows(columns, matches, asked.atLeast), asked);
  const isBefore = orderOf(columns, matches, asked);
  const rows =
    perGroup === undefined
      ? best(sifted, offset + limit, isBefore).slice(offset)
      : bestOfGroups(columns, sifted, perGroup, isBefore);
  return {
    keys: rows.map((row) => columns.keys[row] ?? ''),
    total: passing(sifted),
    inHeads: matches.heads > 0,
    facets: searchFacets.map((key, n) => ({ key, values: valueCounts(columns, key, n + 1, sifted) })),
    unfiltered: sifted.rows.length,
  };
}

function matchingRows({ size, alive }: Columns, { count }: Matches, atLeast: number): Uint32Array {
  const rows = new Uint32Array(size);
  let found = 0;
  for (let row = 1; row < size; row += 1) if ((count[row] ?? 0) >= atLeast && alive[row] === 1) rows[found++] = row;
  return rows.subarray(0, found);
}

function sift(columns: Columns, rows: Uint32Array, { filters }: Asked): Sifted {
  const failed = new Uint8Array(rows.length);
  for (const [n, key] of searchFacets.entries()) {
    const wanted = filters[key];
    if (!wanted?.length) continue;
    const { values, of } = columns.facets[key];
    const allowed = Uint8Array.from(values.sets, (set) => Number(set.some((value) => wanted.includes(value))));
    for (let i = 0; i < rows.length; i += 1)
      if (allowed[of[rows[i] ?? 0] ?? 0] === 0) failed[i] = failed[i] === 0 ? n + 1 : FAILS_MORE;
  }
  return { rows, failed };
}

function passing({ failed }: Sifted): number {
  let count = 0;
  for (let i = 0; i < failed.length; i += 1) if (failed[i] === 0) count += 1;
  return count;
}

function best({ rows, failed }: Sifted, limit: number, isBefore: IsBefore): number[] {
  const kept = new Best(limit, isBefore);
  for (let i = 0; i < rows.length; i += 1) if (failed[i] === 0) kept.offer(rows[i] ?? 0);
  return kept.rows;
}

/** The group with the best row first. */
function bestOfGroups(columns: Columns, { rows, failed }: Sifted, limit: number, isBefore: IsBefore): number[] {
  const { of } = columns.facets.group;
  const groups = new Map<number, Best>();
  for (let i = 0; i < rows.length; i += 1) {
    if (failed[i] !== 0) continue;
    const row = rows[i] ?? 0;
    const group = groups.get(of[row] ?? 0) ?? new Best(limit, isBefore);
    group.offer(row);
    groups.set(of[row] ?? 0, group);
  }
  return [...groups.values()]
    .sort((a, b) => (isBefore(a.rows[0] ?? 0, b.rows[0] ?? 0) ? -1 : 1))
    .flatMap((group) => group.rows);
}

function valueCounts(columns: Columns, key: SearchFacet, own: number, { rows, failed }: Sifted) {
  const { values, of } = columns.facets[key];
  const tally = new Uint32Array(values.sets.length);
  for (let i = 0; i < rows.length; i += 1) {
    const fails = failed[i];
    if (fails !== 0 && fails !== own) continue;
    const set = of[rows[i] ?? 0] ?? 0;
    tally[set] = (tally[set] ?? 0) + 1;
  }
  const sums = new Map<string, number>();
  for (const [n, set] of values.sets.entries()) {
    const count = tally[n] ?? 0;
    if (count > 0) for (const value of set) sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return [...sums].map(([value, count]) => ({ value, count }));
}
