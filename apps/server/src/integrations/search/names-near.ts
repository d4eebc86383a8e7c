import { bigrams, plain } from './words.js';

const SHORTEST = 3;
const SHORT = 5;
/** Names are shorter; what is counted in a byte stays in it. */
const LONGEST = 200;

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
  const [wanted, whole] = [plain(text).slice(0, LONGEST), plain(name).slice(0, LONGEST)];
  const ends = whole.length + 1;
  // By where a part ends: how far it is from the letters so far, and where it begins.
  let [distances, froms] = [new Uint8Array(ends), Uint8Array.from({ length: ends }, (_, at) => at)];
  let [before, fromsBefore] = [new Uint8Array(ends), new Uint8Array(ends)];
  for (let i = 0; i < wanted.length; i += 1) {
    [before, distances, fromsBefore, froms] = [distances, before, froms, fromsBefore];
    distances[0] = i + 1;
    froms[0] = 0;
    for (let j = 1; j < ends; j += 1) {
      const changed = (before[j - 1] ?? 0) + Number(wanted[i] !== whole[j - 1]);
      const missing = (before[j] ?? 0) + 1;
      const extra = (distances[j - 1] ?? 0) + 1;
      const least = Math.min(changed, missing, extra);
      distances[j] = least;
      froms[j] = (least === changed ? fromsBefore[j - 1] : least === missing ? fromsBefore[j] : froms[j - 1]) ?? 0;
    }
  }
  let best = null as Near | null;
  for (const [to, distance] of distances.entries()) {
    if (distance > (best?.distance ?? wrongLetters(wanted.length))) continue;
    const from = froms[to] ?? 0;
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
