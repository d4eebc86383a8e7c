import { dayNumberOf } from '@market/contract/shared';
import { CURRENT, reachOf } from '../relevance.js';
import type { Asked } from '../search.port.js';
import type { Columns } from './columns.js';
import type { Matches } from './matches.js';

export type IsBefore = (a: number, b: number) => boolean;

const FULL = 100;
const NO_END = 1e7;

/** Ties go to what was published last. */
export function orderOf(columns: Columns, matches: Matches, asked: Asked): IsBefore {
  const { publishedAt } = columns;
  const isNewer: IsBefore = (a, b) => {
    const [first, second] = [publishedAt[a] ?? 0, publishedAt[b] ?? 0];
    return first === second ? a > b : first > second;
  };
  if (asked.sort === 'newest') return isNewer;
  const keyOf = asked.sort === 'deadline' ? farness(columns, asked) : irrelevance(columns, matches, asked);
  return (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    return first === second ? isNewer(a, b) : first < second;
  };
}

/** What is still ahead, the nearest first; then what has no end; then what is over. */
function farness({ deadline }: Columns, { today }: Asked): (row: number) => number {
  const now = dayNumberOf(today);
  return (row) => {
    const day = deadline[row] ?? NaN;
    if (Number.isNaN(day)) return NO_END;
    return day >= now ? day : 2 * NO_END - day;
  };
}

/** Less for more of the words, in better places, in what still holds, in a title that says little else. */
function irrelevance(
  { titleLength, over }: Columns,
  { count, weight, titled }: Matches,
  { words }: Asked,
): (row: number) => number {
  const reach = words.reduce((sum, word) => sum + reachOf(word), 0);
  return (row) => {
    const fill =
      titled[row] === words.length ? Math.min(FULL - 1, (reach * FULL) / Math.max(1, titleLength[row] ?? 1)) : 0;
    const standing = over[row] === 1 ? 0 : CURRENT;
    return -((count[row] ?? 0) * FULL * FULL + ((weight[row] ?? 0) + standing) * FULL + fill);
  };
}
