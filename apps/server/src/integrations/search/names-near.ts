import { bigrams, plain } from './words.js';

const SHORTEST = 3;
const SHORT = 5;

/** Letters that may be wrong, missing or too many in a name of this length. */
export const wrongLetters = (length: number): number => (length < SHORTEST ? 0 : length <= SHORT ? 1 : 2);

/** How many pairs of `text` a name must share to be within that many wrong letters: each spoils two at most. */
export const sharedPairs = (text: string): number => Math.max(1, bigrams(text).length - 2 * wrongLetters(text.length));

interface Near {
  distance: number;
  part: string;
}

/** The part of `name` that is nearest to `text`, by letters changed, missing or too many; null beyond what is forgiven. */
export function nearestPart(text: string, name: string): Near | null {
  const [wanted, whole] = [plain(text), plain(name)];
  let row = Array.from({ length: whole.length + 1 }, (_, at) => ({ distance: 0, from: at }));
  for (let i = 1; i <= wanted.length; i += 1) {
    const next = [{ distance: i, from: 0 }];
    for (let j = 1; j <= whole.length; j += 1) {
      const ways = [
        { distance: (row[j - 1]?.distance ?? 0) + Number(wanted[i - 1] !== whole[j - 1]), from: row[j - 1]?.from ?? 0 },
        { distance: (row[j]?.distance ?? 0) + 1, from: row[j]?.from ?? 0 },
        { distance: (next[j - 1]?.distance ?? 0) + 1, from: next[j - 1]?.from ?? 0 },
      ];
      next.push(ways.reduce((best, way) => (way.distance < best.distance ? way : best)));
    }
    row = next;
  }
  let best = null as Near | null;
  for (const [to, { distance, from }] of row.entries()) {
    const part = whole.slice(from, to);
    const nearer = distance < (best?.distance ?? wrongLetters(wanted.length) + 1);
    // Of equally near parts the one as long as what was typed.
    const fitter = distance === best?.distance && gap(part, wanted) < gap(best.part, wanted);
    if (nearer || fitter) best = { distance, part };
  }
  return best;
}

const gap = (part: string, wanted: string): number => Math.abs(part.length - wanted.length);

export function nearestOf(text: string, names: Iterable<string>): string | undefined {
  let best = null as Near | null;
  for (const name of names) {
    const near = nearestPart(text, name);
    if (near && near.distance < (best?.distance ?? Infinity)) best = near;
  }
  return best && best.part !== plain(text) ? best.part : undefined;
}
