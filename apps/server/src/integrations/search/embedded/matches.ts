import type { SearchFile, WordTable } from '../../../database/search-file/search-file.js';
import { places, SHORTEST_NUMBER } from '../relevance.js';
import { maySound, SOUND_LENGTH } from '../sounds.js';
import { bigrams, isHan } from '../words.js';

/** From here on a word stands in a title, a name or a number, not in running text. */
const HEAD = places.nameSound;

/** Which rows have how many of the words, and how well. By row. */
export interface Matches {
  count: Uint8Array;
  weight: Uint16Array;
  /** How many of the words stand in the title. */
  titled: Uint8Array;
  /** Rows in which every word stands in a title, a name or a number. */
  heads: number;
}

export type Rows = (table: WordTable, expression: string) => Uint32Array;

export function matchWords(rows: Rows, words: readonly string[], size: number): Matches {
  const count = new Uint8Array(size);
  const weight = new Uint16Array(size);
  const titled = new Uint8Array(size);
  const inHead = new Uint8Array(size);
  const best = new Uint8Array(size);
  for (const word of words) {
    best.fill(0);
    const mark = (found: Uint32Array, place: number): void => {
      for (let i = 0; i < found.length; i += 1) {
        const row = found[i] ?? 0;
        if (place > (best[row] ?? place)) best[row] = place;
      }
    };
    const tokens = expressionOf(word);
    mark(rows('body', tokens), places.text);
    if (maySound(word)) {
      const sound = `"${word.slice(0, SOUND_LENGTH)}" *`;
      mark(rows('sound', `names : ${sound}`), places.nameSound);
      mark(rows('sound', `title : ${sound}`), places.titleSound);
    }
    mark(rows('head', `{names numbers} : (${tokens})`), places.names);
    mark(rows('head', `title : (${tokens})`), places.title);
    add(best, { count, weight, titled, inHead });
  }
  return { count, weight, titled, heads: headsOf(inHead, words.length) };
}

/** 文号：the whole text is one number, or the beginning of one. */
export function matchNumber(rows: Rows, words: readonly string[], matches: Matches): void {
  const number = words.join('');
  if (number.length < SHORTEST_NUMBER || !/\d/.test(number)) return;
  for (const row of rows('head', `numbers : "${number}" *`)) {
    if (row >= matches.count.length) continue;
    matches.count[row] = words.length;
    matches.weight[row] = words.length * places.number;
    matches.heads += 1;
  }
}

export const rowsOf =
  (file: SearchFile): Rows =>
  (table, expression) =>
    file.rows(table, expression);

/** Tokens are letters, digits and Chinese alone, so quoting them is enough. */
function expressionOf(word: string): string {
  if (isHan(word))
    return bigrams(word)
      .map((pair) => `"${pair}"`)
      .join(' AND ');
  return word.length === 1 ? `"${word}"` : `"${word}" *`;
}

type Tallies = Pick<Matches, 'count' | 'weight' | 'titled'> & { inHead: Uint8Array };

function add(best: Uint8Array, { count, weight, titled, inHead }: Tallies): void {
  for (let row = 0; row < best.length; row += 1) {
    const place = best[row] ?? 0;
    if (place === 0) continue;
    count[row] = (count[row] ?? 0) + 1;
    weight[row] = (weight[row] ?? 0) + place;
    if (place === places.title || place === places.titleSound) titled[row] = (titled[row] ?? 0) + 1;
    if (place >= HEAD) inHead[row] = (inHead[row] ?? 0) + 1;
  }
}

function headsOf(inHead: Uint8Array, wanted: number): number {
  let heads = 0;
  for (let row = 0; row < inHead.length; row += 1) if (inHead[row] === wanted) heads += 1;
  return heads;
}
