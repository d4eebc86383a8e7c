import { dayNumberOf } from '@market/contract/shared';
import { CURRENT, places, reachOf } from '../relevance.js';
import type { Asked } from '../search.port.js';
import type { KeyOf } from './best.js';
import { hasBit } from './bits.js';
import type { Columns } from './columns.js';
import type { Matches, Placed } from './matches.js';

const FULL = 100;
const NO_END = 1e7;

export const newness =
  ({ publishedAt }: Columns): KeyOf =>
  (row) =>
    -(publishedAt[row] ?? 0);

/** Less comes first; ties go to what was published last. */
export function orderOf(columns: Columns, matches: Matches, asked: Asked): KeyOf {
  if (asked.sort === 'newest') return newness(columns);
  return asked.sort === 'deadline' ? farness(columns, asked) : irrelevance(columns, matches, asked);
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

/** Less for more of the words, in better places, in what still holds, in a title that says little else. Run for every row of a common word. */
function irrelevance({ titleLength, over }: Columns, { words, number }: Matches, asked: Asked): KeyOf {
  const wanted = words.length;
  const reach = asked.words.reduce((sum, word) => sum + reachOf(word), 0);
  const key = (row: number, count: number, weight: number, fill: number): number =>
    -(count * FULL * FULL + (weight + (over[row] === 1 ? 0 : CURRENT)) * FULL + fill);
  return (row) => {
    if (hasBit(number, row)) return key(row, wanted, wanted * places.number, 0);
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
}

function bestPlace(placed: readonly Placed[], row: number): Placed | undefined {
  for (let i = 0; i < placed.length; i += 1) {
    const one = placed[i];
    if (one && hasBit(one.rows, row)) return one;
  }
  return undefined;
}
