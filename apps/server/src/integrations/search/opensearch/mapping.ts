import { searchFacets } from '@market/contract/search';
import { dayNumberOf } from '@market/contract/shared';
import type { SearchDocument } from '../search.port.js';
import { soundsOf } from '../sounds.js';
import { compact, tokensOf } from '../words.js';

/** Texts come cut into the same tokens as in the embedded index, so that both find the same; no analyzer has to be installed. */
const tokens = { type: 'text', analyzer: 'whitespace', norms: false, index_options: 'docs' } as const;
const keyword = { type: 'keyword' } as const;

export const indexBody = {
  mappings: {
    dynamic: false,
    properties: {
      title: tokens,
      names: tokens,
      text: tokens,
      knownNames: { ...keyword, index: false },
      numbers: keyword,
      titleSounds: keyword,
      nameSounds: keyword,
      titleLength: { type: 'integer' },
      publishedAt: { type: 'long' },
      deadline: { type: 'integer' },
      over: { type: 'boolean' },
      facets: { properties: Object.fromEntries(searchFacets.map((key) => [key, keyword])) },
    },
  },
} as const;

export const storedDocument = ({
  title,
  names,
  numbers,
  text,
  facets,
  publishedAt,
  deadline,
  over,
}: SearchDocument) => ({
  title: tokensOf(title).join(' '),
  names: tokensOf([...names, ...numbers].join(' ')).join(' '),
  text: tokensOf(text).join(' '),
  knownNames: names,
  numbers: numbers.map(compact),
  titleSounds: soundsOf(title),
  nameSounds: soundsOf(names.join(' ')),
  titleLength: compact(title).length,
  publishedAt,
  deadline: deadline === null ? null : dayNumberOf(deadline),
  over,
  facets,
});
