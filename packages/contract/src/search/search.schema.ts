import * as z from 'zod/mini';
import { languages, regionCode, text } from '../shared/index.js';
import { hitKinds, searchFacets, searchGroups, searchSorts } from './search-terms.js';

/** The longest text that is looked for. */
export const MAX_QUERY = 60;
const MAX_HITS = 50;

/** In which the answer is written, as far as there are words for it. */
const language = z._default(z.enum(languages), 'zh');

export const searchQuery = z.strictObject({
  q: text(MAX_QUERY),
  filters: z._default(text(400), ''),
  sort: z._default(z.enum(searchSorts), 'relevance'),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(MAX_HITS)), 20),
  cursor: z.optional(z.string().check(z.maxLength(40))),
  /** The best few of each group, group by group, without a next page; of a single group the list as ever. */
  grouped: z._default(z.enum(['0', '1']), '0'),
  language,
});
export type SearchQuery = z.output<typeof searchQuery>;

/** Where the words stand: `[from, to)` in characters of the text. */
const marks = z.array(z.array(z.int()));

export const searchHit = z.object({
  kind: z.enum(hitKinds),
  /** A record's or challenge's id, or a region's code. */
  id: z.string(),
  group: z.enum(searchGroups),
  /** 政策, 仪器, 榜单… */
  typeLabel: z.string(),
  regionCode,
  title: z.string(),
  titleMarks: marks,
  /** Whom it belongs to; empty when nobody is named. */
  by: z.string(),
  byMarks: marks,
  /** A line of its facts, or the sentence in which the words stand. */
  line: z.string(),
  lineMarks: marks,
  /** 600万元, 面议; empty when it names none. */
  figure: z.string(),
  tag: z.nullable(z.string()),
  /** The last day or instant to ask for it. */
  deadline: z.nullable(z.string()),
  demo: z.boolean(),
});
export type SearchHit = z.output<typeof searchHit>;

/**
 * `asked`: every word was found. `corrected`: the name nearest to what was typed was looked for instead.
 * `partial`: nothing has all the words, these have some of them.
 */
export const searchAnswers = ['asked', 'corrected', 'partial'] as const;

export const searchResult = z.object({
  items: z.array(searchHit),
  nextCursor: z.nullable(z.string()),
  total: z.int(),
  answer: z.enum(searchAnswers),
  /** The words that were looked for in the end. */
  searched: z.string(),
  /** When the filters leave nothing: how many there are without them. */
  outsideFilters: z.int(),
  /** What another choice would give; a facet ignores what is chosen of itself. */
  facets: z.array(
    z.object({
      key: z.enum(searchFacets),
      values: z.array(z.object({ value: z.string(), label: z.string(), count: z.int() })),
    }),
  ),
});
export type SearchResult = z.output<typeof searchResult>;

export const suggestQuery = z.strictObject({ q: z._default(text(MAX_QUERY), ''), language });
export const suggestions = z.object({
  items: z.array(
    z.object({
      text: z.string(),
      marks,
      /** 政策, 榜单, 单位… */
      label: z.string(),
      /** What it leads to; null: a text to look for. */
      target: z.nullable(z.object({ kind: z.enum(hitKinds), id: z.string() })),
    }),
  ),
});
export type Suggestion = z.output<typeof suggestions>['items'][number];

export const frequentQuery = z.strictObject({ region: z.optional(regionCode) });
export const frequentSearches = z.object({ items: z.array(z.object({ text: z.string() })) });
