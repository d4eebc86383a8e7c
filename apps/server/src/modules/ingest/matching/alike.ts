import { hashOf } from './hash-of.js';

/** Names from this length on may differ by one character and still be alike; in shorter ones each character counts. */
const LEAST_LENGTH = 8;
/** What tells one of a row of things from the next: 一期/二期, 东区/西区, 1号/2号, A座/B座. */
const TELLING = '\\da-z一二三四五六七八九十甲乙丙丁东南西北中上下左右前后内外新老大小高低';
const TELLS = new RegExp(`[${TELLING}]`, 'i');
const REST = new RegExp(`[^${TELLING}]+`, 'gi');

/** Two names of what may be one thing: equal, or one character of eight or more differs and does not number anything. */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return a.length >= 2;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_LENGTH || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start++;
  let end = 0;
  while (end < short.length - start && long[long.length - 1 - end] === short[short.length - 1 - end]) end++;
  const differing = long.slice(start, long.length - end) + short.slice(start, short.length - end);
  return differing.length <= (long.length === short.length ? 2 : 1) && !TELLS.test(differing);
}

/**
 * Where names alike to one may be found: of two names that differ by one character one half is the same, and so are the
 * characters that number them. A name is kept under the hashes of its two halves, and looked for under those of names one
 * character shorter and longer.
 */
export const halvesOf = (name: string): number[] => halvesAt(name, [name.length]);

export const nearHalvesOf = (name: string): number[] =>
  halvesAt(name, name.length < LEAST_LENGTH ? [name.length] : [name.length - 1, name.length, name.length + 1]);

function halvesAt(name: string, lengths: readonly number[]): number[] {
  const numbering = hashOf(name.replace(REST, ''));
  const found: number[] = [];
  let before = 0;
  for (const length of lengths) {
    const half = Math.floor(length / 2);
    if (half > before)
      found.push(hashOf(name, 0, half, numbering), hashOf(name, name.length - half, name.length, ~numbering));
    before = half;
  }
  return found;
}
