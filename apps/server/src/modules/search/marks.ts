import { match } from 'pinyin-pro';
import { maySound } from '../../integrations/search/sounds.js';

export type Marks = number[][];

const BEFORE = 14;
const EXCERPT = 64;

const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const FROM_HALF_WIDTH = 0xfee0;

/** Full width letters and digits as half width ones, one for one: places stay where they are. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  return lower.replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - FROM_HALF_WIDTH));
}

/** Where the words stand in a text, `[from, to)`, in order and apart from each other; pinyin marks the characters it stands for. */
export function marksOf(text: string, words: readonly string[]): Marks {
  const searched = folded(text);
  const found = words.flatMap((word) => {
    const literal = placesOf(searched, word);
    return literal.length > 0 || !maySound(word) ? literal : soundsIn(text, word);
  });
  return joined(found.sort(([a = 0], [b = 0]) => a - b));
}

function placesOf(text: string, word: string): Marks {
  const places: Marks = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    places.push([at, at + word.length]);
  return places;
}

function soundsIn(text: string, word: string): Marks {
  const places = match(text, word, { continuous: true });
  const [first] = places ?? [];
  return places && first !== undefined ? [[first, first + places.length]] : [];
}

function joined(marks: Marks): Marks {
  const apart: Marks = [];
  for (const [from = 0, to = 0] of marks) {
    const last = apart.at(-1);
    if (last && from <= (last[1] ?? 0)) last[1] = Math.max(last[1] ?? 0, to);
    else apart.push([from, to]);
  }
  return apart;
}

/** The piece of a long text around the first of the words; undefined when none stands in it. */
export function excerptOf(text: string, words: readonly string[]): string | undefined {
  const searched = folded(text);
  const places = words.map((word) => searched.indexOf(word)).filter((at) => at >= 0);
  if (places.length === 0) return undefined;
  const at = Math.min(...places);
  const lineFrom = text.lastIndexOf('\n', at) + 1;
  const from = Math.max(lineFrom, at - BEFORE);
  const lineTo = text.indexOf('\n', at);
  const to = Math.min(lineTo < 0 ? text.length : lineTo, from + EXCERPT);
  return `${from > lineFrom ? '…' : ''}${text.slice(from, to)}${to < (lineTo < 0 ? text.length : lineTo) ? '…' : ''}`;
}
