import type { SearchHit, Suggestion } from '@market/contract/search';
import type { Say } from '@market/contract/shared';
import { excerptOf, marksOf } from './marks.js';
import type { HitText } from './search-source.js';

/** A hit with its words marked; words that stand in none of its lines bring the piece of text they stand in. */
export function searchHit({ names, text, ...hit }: HitText, words: readonly string[]): SearchHit {
  const titleMarks = marksOf(hit.title, words);
  const meant = names.find((name) => name !== hit.title && marksOf(name, words).length > 0) ?? hit.by;
  const byMarks = marksOf(meant, words);
  const said = titleMarks.length > 0 || byMarks.length > 0 || marksOf(hit.line, words).length > 0;
  const line = (said ? undefined : excerptOf(text(), words)) ?? hit.line;
  return { ...hit, titleMarks, by: meant, byMarks, line, lineMarks: marksOf(line, words) };
}

/** A title to open, or the name of an organization to look for. */
export function suggestionOf(hit: HitText, words: readonly string[], say: Say): Suggestion | undefined {
  const marks = marksOf(hit.title, words);
  if (marks.length > 0) return { text: hit.title, marks, label: hit.typeLabel, target: { kind: hit.kind, id: hit.id } };
  const name = hit.names.find((known) => marksOf(known, words).length > 0);
  return name === undefined ? undefined : { text: name, marks: marksOf(name, words), label: say('单位'), target: null };
}
