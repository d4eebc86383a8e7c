import { pinyin } from 'pinyin-pro';
import { plain } from './words.js';

const RUN = /[\u3400-\u9fff]+/g;
/** How many characters a sound reaches: longer ones are told apart by their beginning. */
const REACH = 8;
/** Letters of a query that are compared: fewer than eight syllables have. */
export const SOUND_LENGTH = 16;

/** 苏州 → suzhou, zhou, sz, z: the pinyin and the initials from each character on, so that a word inside is found by its beginning. */
export function soundsOf(text: string): string[] {
  const sounds = new Set<string>();
  for (const run of plain(text).match(RUN) ?? []) {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
    for (let i = 0; i < syllables.length; i += 1) {
      const reached = syllables.slice(i, i + REACH);
      sounds.add(reached.join(''));
      sounds.add(reached.map((syllable) => syllable.slice(0, 1)).join(''));
    }
  }
  return [...sounds];
}

/** A word that may be pinyin or initials. */
export const maySound = (word: string): boolean => word.length >= 2 && /^[a-z]+$/.test(word);
