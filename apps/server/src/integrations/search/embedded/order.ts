import { dayNumberOf } from '@market/contract/shared';
import type { WordPlace } from '../../../database/search-file/schema.js';
import { CURRENT, places, reachOf } from '../relevance.js';
import type { Asked } from '../search.port.js';
import type { KeyOf } from './best.js';
import { hasBit } from './bits.js';
import type { Columns } from './columns.js';
import type { Matches } from './matches.js';

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

/** Less for more of the words, in better places, in what still holds, in a title that says little else. */
function irrelevance({ titleLength, over }: Columns, matches: Matches, { words }: Asked): KeyOf {
  const reach = words.reduce((sum, word) => sum + reachOf(word), 0);
  return (row) => {
    let count = 0;
    let weight = 0;
    let titled = 0;
    if (hasBit(matches.number, row)) {
      count = words.length;
      weight = words.length * places.number;
    } else
      for (const word of matches.words) {
        const best = word.find(({ rows }) => hasBit(rows, row));
        if (!best) continue;
        count += 1;
        weight += best.weight;
        if (isTitle(best.place)) titled += 1;
      }
    const fill = titled === words.length ? Math.min(FULL - 1, (reach * FULL) / Math.max(1, titleLength[row] ?? 1)) : 0;
    const standing = over[row] === 1 ? 0 : CURRENT;
    return -(count * FULL * FULL + (weight + standing) * FULL + fill);
  };
}

const isTitle = (place: WordPlace): boolean => place === 'title' || place === 'titleSound';
