import { maySound } from './sounds.js';

/** Where a word stands says how much it means. */
export const places = { text: 1, nameSound: 2, titleSound: 3, names: 4, title: 6, number: 9 } as const;

/** What still holds before what is over, by about half a place. */
export const CURRENT = 3;

/** A shorter text is no number somebody typed to find a paper by. */
export const SHORTEST_NUMBER = 4;

const LETTERS_OF_A_SYLLABLE = 3;

/** How many characters of a title a word stands for; pinyin stands for fewer than it has letters. */
export const reachOf = (word: string): number =>
  maySound(word) && word.length > LETTERS_OF_A_SYLLABLE + 1 ? word.length / LETTERS_OF_A_SYLLABLE : word.length;
