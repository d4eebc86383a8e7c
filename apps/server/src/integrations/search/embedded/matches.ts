import type { WordPlace } from '../../../database/search-file/schema.js';
import { places, SHORTEST_NUMBER } from '../relevance.js';
import { maySound, SOUND_LENGTH } from '../sounds.js';
import { bigrams, isHan } from '../words.js';
import { hasBit, inAll, inAny, isEmpty, noBits, rowsIn, type Bits } from './bits.js';
import type { Postings, Term } from './postings.js';

/** The rows in which a word stands in a place. */
export interface Placed {
  weight: number;
  inTitle: boolean;
  inText: boolean;
  rows: Bits;
}

const placesInOrder: readonly WordPlace[] = ['title', 'names', 'titleSound', 'nameSound', 'text'];

/** Which rows have which of the words, and where. */
export interface Matches {
  /** Of each word the places it stands in, the best first. */
  words: readonly (readonly Placed[])[];
  /** 文号：the whole text is one number, or the beginning of one. */
  number: Bits;
}

export type Lookup = (place: WordPlace, term: Term) => Bits;

export const lookupIn =
  (postings: Postings, size: number): Lookup =>
  (place, term) =>
    postings.of(place, term, size);

/** `inText`: also where a word stands in running text alone. */
export function matchesOf(look: Lookup, words: readonly string[], inText: boolean): Matches {
  const placesOf = (word: string): Placed[] => {
    const [term, sound] = [termOf(word), { tokens: [word.slice(0, SOUND_LENGTH)], begins: true }];
    const terms: Partial<Record<WordPlace, Term>> = {
      title: term,
      names: term,
      ...(maySound(word) && { titleSound: sound, nameSound: sound }),
      ...(inText && { text: term }),
    };
    return placesInOrder.flatMap((place) => {
      const looked = terms[place];
      const rows = looked && look(place, looked);
      return rows && !isEmpty(rows) ? [placed(place, rows)] : [];
    });
  };
  const number = words.join('');
  const mayNumber = number.length >= SHORTEST_NUMBER && /\d/.test(number);
  return {
    words: words.map(placesOf),
    number: mayNumber ? look('number', { tokens: [number], begins: true }) : noBits(0),
  };
}

/** Of the rows that are there, those with at least so many of the words, or with the number. */
export function matchingRows({ words, number }: Matches, atLeast: number, alive: Bits): Uint32Array {
  const size = alive.length * 32;
  const byWord = words.map((places) => inAny(size, rowsOfAll(places)));
  const [first = noBits(size), ...others] = byWord;
  const matching = atLeast === words.length ? inAll(first, ...others) : inAny(size, byWord);
  const rows = rowsIn(inAll(inAny(size, [matching, number]), alive));
  if (atLeast <= 1 || atLeast === words.length) return rows;
  const wordsIn = (row: number): number => byWord.reduce((count, bits) => count + Number(hasBit(bits, row)), 0);
  return rows.filter((row) => hasBit(number, row) || wordsIn(row) >= atLeast);
}

/** Whether there is a row in which every word stands in a title, a name or a number. */
export function standInHeads({ words, number }: Matches, alive: Bits): boolean {
  const size = alive.length * 32;
  const inHeads = words.map((all) => inAny(size, rowsOfAll(all.filter(({ inText }) => !inText))));
  return !isEmpty(inAll(alive, ...inHeads)) || !isEmpty(inAll(alive, number));
}

const placed = (place: WordPlace, rows: Bits): Placed => ({
  weight: places[place],
  inTitle: place === 'title' || place === 'titleSound',
  inText: place === 'text',
  rows,
});

const rowsOfAll = (places: readonly Placed[]): Bits[] => places.map(({ rows }) => rows);

const termOf = (word: string): Term =>
  isHan(word) ? { tokens: bigrams(word), begins: false } : { tokens: [word], begins: word.length > 1 };
