import { dayNumberOf } from '@market/contract/shared';
import { CURRENT, places, reachOf } from '../relevance.js';
import type { Asked } from '../search.port.js';
import type { KeyOf } from './best.js';
import { hasBit, inAny, isEmpty, type Bits } from './bits.js';
import type { Columns } from './columns.js';
import type { Matches, Placed } from './matches.js';

const FULL = 100;
const NO_END = 1e7;

/** How rows stand: less comes first; ties go to what was published last. */
export interface Order {
  keyOf: KeyOf;
  /** Looked at one after the other. Rows of a tier that are in none before it, and all behind, have no key below `least`. */
  tiers: readonly Tier[];
}

export interface Tier {
  /** Null: all that are left. */
  rows: Bits | null;
  least: number;
}

export const newness =
  ({ publishedAt }: Columns): KeyOf =>
  (row) =>
    -(publishedAt[row] ?? 0);

export function orderOf(columns: Columns, matches: Matches, asked: Asked): Order {
  if (asked.sort === 'relevance') return byRelevance(columns, matches, asked);
  const keyOf = asked.sort === 'newest' ? newness(columns) : farness(columns, asked);
  return { keyOf, tiers: [{ rows: null, least: -Infinity }] };
}

/** What is still ahead, the nearest first; then what has no end; then what is over. */
function farness({ deadline }: Columns, { today }: Asked): KeyOf {
  const now = dayNumberOf(today);
  return (row) => {
    const day = deadline[row] ?? NaN;
    if (Number.isNaN(day)) return NO_END;
    return day >= now ? day : 2 * NO_END - day;
  };
}

/** Less for more of the words, in better places, in what still holds, in a title that says little else. */
function byRelevance({ titleLength, over, alive }: Columns, { words, number }: Matches, asked: Asked): Order {
  const wanted = words.length;
  const reach = asked.words.reduce((sum, word) => sum + reachOf(word), 0);
  const heads = inAny(alive.length * 32, [...words.flatMap(headsOf).map(({ rows }) => rows), number]);
  const hasNumber = !isEmpty(number);
  const key = (row: number, count: number, weight: number, fill: number): number =>
    keyFor(count, weight + (over[row] === 1 ? 0 : CURRENT), fill);
  const keyOf: KeyOf = (row) => {
    // Most rows of a common word have it in running text alone.
    if (asked.atLeast === wanted && !hasBit(heads, row)) return key(row, wanted, wanted * places.text, 0);
    if (hasNumber && hasBit(number, row)) return key(row, wanted, wanted * places.number, 0);
    let count = 0;
    let weight = 0;
    let titled = 0;
    for (let w = 0; w < wanted; w += 1) {
      const best = bestPlace(words[w] ?? [], row);
      if (!best) continue;
      count += 1;
      weight += best.weight;
      if (best.inTitle) titled += 1;
    }
    const fill = titled === wanted ? Math.min(FULL - 1, (reach * FULL) / Math.max(1, titleLength[row] ?? 1)) : 0;
    return key(row, count, weight, fill);
  };
  const [only] = words;
  // Of one word each place is a tier; of several, rows that have any of them in a better place than running text.
  const tiers: Tier[] =
    only && wanted === 1 && !hasNumber
      ? headsOf(only).map(({ rows, weight, inTitle }) => ({
          rows,
          least: keyFor(1, weight + CURRENT, inTitle ? FULL : 0),
        }))
      : [{ rows: heads, least: -Infinity }];
  return { keyOf, tiers: [...tiers, { rows: null, least: keyFor(wanted, wanted * places.text + CURRENT, 0) }] };
}

const keyFor = (count: number, weight: number, fill: number): number => -(count * FULL * FULL + weight * FULL + fill);
const headsOf = (placed: readonly Placed[]): Placed[] => placed.filter(({ inText }) => !inText);

function bestPlace(placed: readonly Placed[], row: number): Placed | undefined {
  for (let i = 0; i < placed.length; i += 1) {
    const one = placed[i];
    if (one && hasBit(one.rows, row)) return one;
  }
  return undefined;
}
