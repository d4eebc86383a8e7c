import { dayNumberOf } from '@market/contract/shared';
import { CURRENT, places, reachOf } from '../relevance.js';
import type { Asked } from '../search.port.js';
import type { KeyOf } from './best.js';
import { hasBit, inAny, isEmpty, type Bits } from './bits.js';
import type { Columns } from './columns.js';
import type { Matches, Placed } from './matches.js';

const FULL = 100;
const NO_END = 1e7;

/**
 * How rows stand: less comes first; ties go to what was published last. Tiers are looked at one after the other: rows of a
 * tier that are in none before it, and all behind, have no key below `least`.
 */
export interface Tier {
  /** Null: all that are left. */
  rows: Bits | null;
  least: number;
  keyOf: KeyOf;
}

export const newness =
  ({ publishedAt }: Columns): KeyOf =>
  (row) =>
    -(publishedAt[row] ?? 0);

export function orderOf(columns: Columns, matches: Matches, asked: Asked): readonly Tier[] {
  if (asked.sort === 'relevance') return byRelevance(columns, matches, asked);
  const keyOf = asked.sort === 'newest' ? newness(columns) : farness(columns, asked);
  return [{ rows: null, least: -Infinity, keyOf }];
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
function byRelevance({ titleLength, over, alive }: Columns, { words, number }: Matches, asked: Asked): readonly Tier[] {
  const wanted = words.length;
  const reach = asked.words.reduce((sum, word) => sum + reachOf(word), 0);
  const hasNumber = !isEmpty(number);
  const key = (row: number, count: number, weight: number, fill: number): number =>
    keyFor(count, weight + (over[row] === 1 ? 0 : CURRENT), fill);
  const fillOf = (row: number): number => Math.min(FULL - 1, (reach * FULL) / Math.max(1, titleLength[row] ?? 1));
  const anywhere: KeyOf = (row) => {
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
    return key(row, count, weight, titled === wanted ? fillOf(row) : 0);
  };
  const inText: KeyOf = (row) => key(row, wanted, wanted * places.text, 0);
  const text: Tier = {
    rows: null,
    least: keyFor(wanted, wanted * places.text + CURRENT, 0),
    keyOf: asked.atLeast === wanted ? inText : anywhere,
  };
  const [only = []] = words;
  if (wanted === 1 && !hasNumber) return [...headsOf(only).map(tierOf), text];
  const heads = inAny(alive.length * 32, [...words.flatMap(headsOf).map(({ rows }) => rows), number]);
  return [{ rows: heads, least: -Infinity, keyOf: anywhere }, text];

  /** Of one word each place is a tier. */
  function tierOf({ rows, weight, inTitle }: Placed): Tier {
    const least = keyFor(1, weight + CURRENT, inTitle ? FULL : 0);
    return { rows, least, keyOf: (row) => key(row, 1, weight, inTitle ? fillOf(row) : 0) };
  }
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
