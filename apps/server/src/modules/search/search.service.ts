import { Injectable } from '@nestjs/common';
import {
  readFilters,
  type SearchFilters,
  type SearchQuery,
  type SearchResult,
  type Suggestion,
} from '@market/contract/search';
import { sayFor } from '@market/contract/language';
import { isoDay } from '@market/contract/shared';
import { Clock } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { SearchPort, type Asked, type Found } from '../../integrations/search/search.port.js';
import { bigrams, isHan, wordsOf } from '../../integrations/search/words.js';
import { FacetLabels } from './facet-labels.js';
import { FrequentSearches } from './frequent-searches.js';
import { searchHit, suggestionOf } from './search-hit.view.js';
import { SearchSources } from './search-sources.js';
import { Vocabulary } from './vocabulary.js';

const PER_GROUP = 3;
const DEEPEST = 1_000;
const SUGGESTED = 8;

interface Answered {
  found: Found;
  words: readonly string[];
  answer: SearchResult['answer'];
  searched: string;
}

@Injectable()
export class SearchService {
  constructor(
    private readonly port: SearchPort,
    private readonly sources: SearchSources,
    private readonly vocabulary: Vocabulary,
    private readonly labels: FacetLabels,
    private readonly frequent: FrequentSearches,
    private readonly clock: Clock,
  ) {}

  async search({ query }: In<'GET /search'>, reader: string): Promise<SearchResult> {
    const filters = filtersOf(query);
    const offset = offsetOf(query.cursor);
    const { found, words, answer, searched } = await this.answer(query, filters, offset);
    const hits = await this.sources.read(found.keys, query.language);
    const next = offset + query.limit;
    const inGroups = query.grouped === '1' && groupsOf(found) > 1;
    const first = query.cursor === undefined;
    const regionCode = filters.region?.length === 1 ? (filters.region[0] ?? '') : '';
    if (first) this.frequent.count({ text: query.q, regionCode, reader, found: answer === 'asked' && found.total > 0 });
    return {
      items: hits.map((hit) => searchHit(hit, words)),
      nextCursor: !inGroups && next < Math.min(found.total, DEEPEST) ? String(next) : null,
      total: found.total,
      answer,
      searched,
      outsideFilters: found.total === 0 ? found.unfiltered : 0,
      facets: this.labels.view(found.facets),
    };
  }

  async suggest({ query }: In<'GET /search/suggest'>): Promise<Out<'GET /search/suggest'>> {
    const words = wordsOf(query.q);
    const say = sayFor(query.language);
    const hits = await this.sources.read(await this.port.suggest(words, SUGGESTED + SUGGESTED), query.language);
    const items = hits.flatMap((hit) => suggestionOf(hit, words, say) ?? []);
    const isFirst = ({ text }: Suggestion, n: number): boolean => items.findIndex((one) => one.text === text) === n;
    return { items: items.filter(isFirst).slice(0, SUGGESTED) };
  }

  async mostFrequent({ query }: In<'GET /search/frequent'>): Promise<Out<'GET /search/frequent'>> {
    return { items: (await this.frequent.most(query.region)).map((text) => ({ text })) };
  }

  /** The words as typed; else cut into words the market knows; else the organization that was meant; else some of the words. */
  private async answer(
    { q, sort, limit, grouped }: SearchQuery,
    filters: SearchFilters,
    offset: number,
  ): Promise<Answered> {
    const today = isoDay(this.clock.now());
    const find = async (words: readonly string[], atLeast = words.length): Promise<Found> => {
      const asked: Asked = { words, atLeast, filters, sort, today, offset, limit };
      if (grouped === '0') return this.port.find(asked);
      const found = await this.port.find({ ...asked, perGroup: PER_GROUP });
      // One group alone is a list like any other.
      return groupsOf(found) > 1 ? found : this.port.find(asked);
    };
    const words = wordsOf(q);
    const found = await find(words);
    const asked: Answered = { found, words, answer: 'asked', searched: q };
    if (found.inHeads || words.length === 0) return asked;

    const parts = this.vocabulary.split(words);
    if (parts.length > words.length) {
      const inParts = await find(parts);
      if (inParts.unfiltered > found.unfiltered) return { ...asked, found: inParts, words: parts };
    }
    if (found.unfiltered > 0) return asked;

    const name = await this.port.nearestName(q);
    if (name !== undefined) {
      const named = await find(wordsOf(name));
      if (named.unfiltered > 0) return { found: named, words: wordsOf(name), answer: 'corrected', searched: name };
    }
    const pieces = piecesOf(words, parts);
    const some = await find(pieces, Math.ceil(pieces.length / 2));
    return { found: some, words: pieces, answer: 'partial', searched: q };
  }
}

const groupsOf = ({ facets }: Found): number => facets.find(({ key }) => key === 'group')?.values.length ?? 0;

function filtersOf({ filters }: SearchQuery): SearchFilters {
  const read = readFilters(filters);
  if (!read) throw new DomainError('invalidInput', [{ path: 'filters', message: '筛选写法不对' }]);
  return read;
}

function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (/^\d{1,4}$/.test(cursor)) return Math.min(DEEPEST, Number(cursor));
  throw new DomainError('invalidInput', [{ path: 'cursor', message: '翻页位置无效，请从第一页重新开始' }]);
}

/** Several words: any of them. One: its parts; what has none, pair by pair. */
function piecesOf(words: readonly string[], parts: readonly string[]): readonly string[] {
  if (words.length > 1) return words;
  return parts.length > 1 ? parts : parts.flatMap((part) => (isHan(part) ? bigrams(part) : [part]));
}
