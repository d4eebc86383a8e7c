import { searchFacets, type SearchFacet } from '@market/contract/search';
import type { Asked, Found } from '../search.port.js';
import { Best, type KeyOf } from './best.js';
import type { Columns } from './columns.js';
import { matchingRows, standInHeads, type Matches } from './matches.js';
import { newness, orderOf } from './order.js';
import type { Shapes } from './shapes.js';

const FAILS_MORE = searchFacets.length + 1;

/** How many rows have a shape, and how it stands to the filters: 0 passes; n fails the n-th facet alone, so that it still counts there. */
interface Sifted {
  counts: Uint32Array;
  failed: Uint8Array;
}

/** Filters, counts of every facet, and the best rows in order. A common word has tens of thousands of rows, of some thousand shapes. */
export function resultsOf(columns: Columns, matches: Matches, asked: Asked): Found {
  const { offset, limit, perGroup } = asked;
  const { shapes, shape, alive, keys } = columns;
  const rows = matchingRows(matches, asked.atLeast, alive);
  const sifted = sift(shapes, countsOf(rows, shape, shapes.length), asked);
  const passes = (row: number): boolean => sifted.failed[shape[row] ?? 0] === 0;
  const passing = sifted.failed.some(Boolean) ? rows.filter(passes) : rows;
  const order = orderOf(columns, matches, asked);
  const best =
    perGroup === undefined
      ? bestOf(columns, passing, offset + limit, order).rows.slice(offset)
      : bestOfGroups(columns, passing, perGroup, order);
  return {
    keys: best.map((row) => keys[row] ?? ''),
    total: passing.length,
    inHeads: standInHeads(matches, alive),
    facets: searchFacets.map((key, n) => ({ key, values: valueCounts(shapes, key, n, sifted) })),
    unfiltered: rows.length,
  };
}

function countsOf(rows: Uint32Array, shape: Uint32Array, shapes: number): Uint32Array {
  const counts = new Uint32Array(shapes);
  for (let i = 0; i < rows.length; i += 1) {
    const at = shape[rows[i] ?? 0] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function sift(shapes: Shapes, counts: Uint32Array, { filters }: Asked): Sifted {
  const failed = new Uint8Array(counts.length);
  for (const [n, key] of searchFacets.entries()) {
    const wanted = filters[key];
    if (!wanted?.length) continue;
    const allowed = shapes.sets(key).map((set) => set.some((value) => wanted.includes(value)));
    for (let i = 0; i < counts.length; i += 1)
      if (!allowed[shapes.setOf(i, n)]) failed[i] = failed[i] === 0 ? n + 1 : FAILS_MORE;
  }
  return { counts, failed };
}

function bestOf(columns: Columns, rows: Uint32Array, limit: number, order: KeyOf): Best {
  const kept = new Best(limit, order, newness(columns));
  for (let i = 0; i < rows.length; i += 1) kept.offer(rows[i] ?? 0);
  return kept;
}

/** The group with the best row first. */
function bestOfGroups(columns: Columns, rows: Uint32Array, limit: number, order: KeyOf): number[] {
  const { shape, shapes } = columns;
  const groups = new Map<number, Best>();
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    const group = shapes.setOf(shape[row] ?? 0, GROUP);
    const kept = groups.get(group) ?? new Best(limit, order, newness(columns));
    kept.offer(row);
    groups.set(group, kept);
  }
  const firsts = [...groups.values()].map(({ rows: [first = 0] }) => first);
  const sorted = bestOf(columns, Uint32Array.from(firsts), firsts.length, order).rows;
  return sorted.flatMap((first) => groups.get(shapes.setOf(shape[first] ?? 0, GROUP))?.rows ?? []);
}

const GROUP = searchFacets.indexOf('group');

function valueCounts(shapes: Shapes, key: SearchFacet, n: number, { counts, failed }: Sifted) {
  const sets = shapes.sets(key);
  const tally = new Uint32Array(sets.length);
  for (let i = 0; i < counts.length; i += 1) {
    const [count, fails] = [counts[i] ?? 0, failed[i]];
    if (count === 0 || (fails !== 0 && fails !== n + 1)) continue;
    const set = shapes.setOf(i, n);
    tally[set] = (tally[set] ?? 0) + count;
  }
  const sums = new Map<string, number>();
  for (const [at, set] of sets.entries()) {
    const count = tally[at] ?? 0;
    if (count > 0) for (const value of set) sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return [...sums].map(([value, count]) => ({ value, count }));
}
