import { searchFacets, type SearchFilters } from '@market/contract/search';
import { dayNumberOf } from '@market/contract/shared';
import { CURRENT, places, reachOf, SHORTEST_NUMBER } from '../relevance.js';
import type { Asked } from '../search.port.js';
import { maySound, SOUND_LENGTH } from '../sounds.js';
import { bigrams, isHan } from '../words.js';

type Query = object;

const WORD = 100;
/** How much of its title the words make up; each bound that is reached adds a little. */
const FILLS = [1, 0.75, 0.5, 0.25];
const FILL = 0.2;
const FACET_VALUES = 200;

const holds = (field: string, word: string): Query => {
  if (isHan(word)) return { match: { [field]: { query: bigrams(word).join(' '), operator: 'and' } } };
  return word.length === 1 ? { term: { [field]: word } } : { prefix: { [field]: word } };
};
const sounds = (field: string, word: string): Query[] =>
  maySound(word) ? [{ prefix: { [field]: word.slice(0, SOUND_LENGTH) } }] : [];
const weighed = (filter: Query, boost: number): Query => ({ constant_score: { filter, boost } });

const inTitle = (word: string): Query => ({ bool: { should: [holds('title', word), ...sounds('titleSounds', word)] } });
const inHead = (word: string): Query => ({
  bool: {
    should: [holds('title', word), holds('names', word), ...sounds('titleSounds', word), ...sounds('nameSounds', word)],
  },
});

/** The best place a word stands in counts. */
const wordQuery = (word: string, headsOnly: boolean): Query => ({
  dis_max: {
    queries: [
      weighed(holds('title', word), WORD + places.title),
      weighed(holds('names', word), WORD + places.names),
      ...sounds('titleSounds', word).map((query) => weighed(query, WORD + places.titleSound)),
      ...sounds('nameSounds', word).map((query) => weighed(query, WORD + places.nameSound)),
      ...(headsOnly ? [] : [weighed(holds('text', word), WORD + places.text)]),
    ],
  },
});

export function matching(words: readonly string[], atLeast: number, headsOnly = false): Query {
  const number = words.join('');
  const isNumber = number.length >= SHORTEST_NUMBER && /\d/.test(number);
  const reach = words.reduce((sum, word) => sum + reachOf(word), 0);
  const filled = FILLS.map((share) =>
    weighed({ bool: { filter: [...words.map(inTitle), { range: { titleLength: { lte: reach / share } } }] } }, FILL),
  );
  const all = { bool: { should: words.map((word) => wordQuery(word, headsOnly)), minimum_should_match: atLeast } };
  const numbered = weighed({ prefix: { numbers: number } }, words.length * (WORD + places.number));
  return {
    bool: {
      must: [{ bool: { should: [all, ...(isNumber ? [numbered] : [])], minimum_should_match: 1 } }],
      should: [...filled, weighed({ term: { over: false } }, CURRENT)],
    },
  };
}

const farness =
  "doc['deadline'].size() == 0 ? 1e7 : doc['deadline'].value >= params.today ? doc['deadline'].value : 2e7 - doc['deadline'].value";

const orders = ({ sort, today }: Asked): object[] => {
  const newest = { publishedAt: 'desc' };
  const script = { lang: 'painless', source: farness, params: { today: dayNumberOf(today) } };
  if (sort === 'deadline') return [{ _script: { type: 'number', order: 'asc', script } }, newest];
  return sort === 'newest' ? [newest] : [{ _score: 'desc' }, newest];
};

const allowing = (filters: SearchFilters, except?: string): Query[] =>
  searchFacets.flatMap((key) =>
    filters[key] && key !== except ? [{ terms: { [`facets.${key}`]: filters[key] } }] : [],
  );

export function searchBody(asked: Asked): object {
  const { words, atLeast, filters, offset, limit, perGroup } = asked;
  const sort = orders(asked);
  const inFacets = searchFacets.map((key) => [
    key,
    {
      filter: { bool: { filter: allowing(filters, key) } },
      aggs: { values: { terms: { field: `facets.${key}`, size: FACET_VALUES } } },
    },
  ]);
  const best = {
    collapse: { field: 'facets.group', inner_hits: { name: 'best', size: perGroup, sort, _source: false } },
  };
  return {
    query: matching(words, atLeast),
    post_filter: { bool: { filter: allowing(filters) } },
    aggs: {
      ...Object.fromEntries(inFacets),
      unfiltered: { filter: { match_all: {} } },
      heads: { filter: { bool: { filter: words.map(inHead) } } },
    },
    sort,
    from: offset,
    size: perGroup === undefined ? limit : FACET_VALUES,
    track_total_hits: true,
    _source: false,
    ...(perGroup !== undefined && best),
  };
}
