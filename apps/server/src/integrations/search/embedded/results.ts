import { searchFacets } from '@market/contract/search';
import type { Asked, Found } from '../search.port.js';
import { Best } from './best.js';
import { inAny, noBits } from './bits.js';
import type { Columns } from './columns.js';
import { matchingRows, standInHeads, type Matches } from './matches.js';
import { newness, orderOf, type Tier } from './order.js';
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
  const isNarrowed = Object.values(asked.filters).some((values) => values.length > 0);
  const passing = isNarrowed ? rows.filter(passes) : rows;
  const order = orderOf(columns, matches, asked);
  const best =
    perGroup === undefined
      ? bestOf(columns, passing, offset + limit, order).slice(offset)
      : bestOfGroups(columns, passing, perGroup, order);
  return {
    keys: best.map((row) => keys[row] ?? ''),
    total: passing.length,
    inHeads: standInHeads(matches, alive),
    facets: facetCounts(shapes, sifted),
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
    const setOf = shapes.setsIn(n);
    for (let i = 0; i < counts.length; i += 1)
      if (!allowed[setOf[i] ?? 0]) failed[i] = failed[i] === 0 ? n + 1 : FAILS_MORE;
  }
  return { counts, failed };
}

/** Tier by tier: where the best rows take every place, the many behind them are passed over. */
function bestOf(columns: Columns, rows: Uint32Array, limit: number, tiers: readonly Tier[]): number[] {
  const kept = new Best(limit, newness(columns));
  const size = columns.alive.length * 32;
  let before = noBits(size);
  for (const { rows: tier, least, keyOf } of tiers) {
    if (kept.isClosedTo(least)) break;
    kept.offerAll(rows, tier, before, keyOf);
    if (tier) before = inAny(size, [before, tier]);
  }
  return kept.rows;
}

/** The group with the best row first. */
function bestOfGroups(columns: Columns, rows: Uint32Array, limit: number, order: readonly Tier[]): number[] {
  const { shape, shapes } = columns;
  const setOf = shapes.setsIn(GROUP);
  const groupOf = (row: number): number => setOf[shape[row] ?? 0] ?? 0;
  const groups: Uint32Array[] = shapes.sets('group').map((_, group) => rows.filter((row) => groupOf(row) === group));
  const best = groups.map((own) => bestOf(columns, own, limit, order));
  const firsts = Uint32Array.from(best.flatMap(([first]) => first ?? []));
  return bestOf(columns, firsts, firsts.length, order).flatMap((first) => best[groupOf(first)] ?? []);
}

const GROUP = searchFacets.indexOf('group');

function facetCounts(shapes: Shapes, sifted: Sifted): Found['facets'] {
  const present = shapesIn(sifted.counts);
  return searchFacets.map((key, n) => {
    const tally = new Uint32Array(shapes.sets(key).length);
    addTo(tally, present, shapes.setsIn(n), n, sifted);
    return { key, values: valuesOf(shapes.sets(key), tally) };
  });
}

/** Rows of the shapes that are present, by the set of values they have of the n-th facet. */
function addTo(
  tally: Uint32Array,
  present: Uint32Array,
  setOf: readonly number[],
  n: number,
  { counts, failed }: Sifted,
): void {
  for (let i = 0; i < present.length; i += 1) {
    const at = present[i] ?? 0;
    const fails = failed[at];
    if (fails !== 0 && fails !== n + 1) continue;
    const set = setOf[at] ?? 0;
    tally[set] = (tally[set] ?? 0) + (counts[at] ?? 0);
  }
}

function shapesIn(counts: Uint32Array): Uint32Array {
  const present = new Uint32Array(counts.length);
  let length = 0;
  for (let i = 0; i < counts.length; i += 1) if (counts[i] !== 0) present[length++] = i;
  return present.subarray(0, length);
}

function valuesOf(sets: readonly (readonly string[])[], tally: Uint32Array): { value: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const [at, set] of sets.entries()) {
    const count = tally[at] ?? 0;
    if (count > 0) for (const value of set) sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return [...sums].map(([value, count]) => ({ value, count }));
}
