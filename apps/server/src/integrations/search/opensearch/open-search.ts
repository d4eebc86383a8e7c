import { searchFacets } from '@market/contract/search';
import { newId } from '../../../common/ids.js';
import { nearestOf, sharedPairs } from '../names-near.js';
import {
  SearchPort,
  type Asked,
  type Changes,
  type Found,
  type NewIndex,
  type SearchDocument,
} from '../search.port.js';
import { bigrams, compact } from '../words.js';
import { indexBody, storedDocument } from './mapping.js';
import { OpenSearchHttp, OpenSearchRefusal } from './open-search-http.js';
import { matching, searchBody } from './query.js';

interface Hit {
  _id: string;
  _source?: { knownNames?: string[] };
  inner_hits?: { best: { hits: { hits: Hit[] } } };
}
interface Answer {
  hits: { total: { value: number }; hits: Hit[] };
  aggregations: Record<string, { doc_count: number; values?: { buckets: { key: string; doc_count: number }[] } }>;
}
type Mappings = Record<string, { mappings: { _meta?: { cursor?: string } } }>;

const CANDIDATES = 100;
const NOT_FOUND = 404;

/** The same index in an OpenSearch that all nodes share. Its name is an alias; a rebuild fills another index and moves the alias. */
export class OpenSearch extends SearchPort {
  readonly shared = true;
  private readonly http: OpenSearchHttp;
  private readonly alias: string;

  constructor({ url, index }: { url: string; index: string }) {
    super();
    this.http = new OpenSearchHttp(url);
    this.alias = index;
  }

  async cursor(): Promise<string | null> {
    const [current] = Object.values(await this.mappings());
    return current?.mappings._meta?.cursor ?? null;
  }

  async find(asked: Asked): Promise<Found> {
    const { hits, aggregations } = await this.search<Answer>(searchBody(asked));
    const found = hits.hits.flatMap((hit) => hit.inner_hits?.best.hits.hits ?? [hit]);
    return {
      keys: asked.words.length === 0 ? [] : found.map(({ _id }) => _id),
      total: hits.total.value,
      inHeads: (aggregations['heads']?.doc_count ?? 0) > 0,
      facets: searchFacets.map((key) => ({
        key,
        values: (aggregations[key]?.values?.buckets ?? []).map((bucket) => ({
          value: bucket.key,
          count: bucket.doc_count,
        })),
      })),
      unfiltered: aggregations['unfiltered']?.doc_count ?? 0,
    };
  }

  async suggest(words: readonly string[], limit: number): Promise<string[]> {
    if (words.length === 0) return [];
    const sort = [{ _score: 'desc' }, { publishedAt: 'desc' }];
    const body = { query: matching(words, words.length, true), sort, size: limit, _source: false };
    const { hits } = await this.search<Pick<Answer, 'hits'>>(body);
    return hits.hits.map(({ _id }) => _id);
  }

  async nearestName(text: string): Promise<string | undefined> {
    const typed = compact(text);
    if (typed === '') return undefined;
    const query = { query: bigrams(typed).join(' '), minimum_should_match: sharedPairs(typed) };
    const body = { query: { match: { names: query } }, size: CANDIDATES, _source: ['knownNames'] };
    const { hits } = await this.search<Pick<Answer, 'hits'>>(body);
    return nearestOf(typed, hits.hits.flatMap(({ _source }) => _source?.knownNames ?? []).map(compact));
  }

  async apply({ put, drop, cursor }: Changes): Promise<void> {
    const [index] = Object.keys(await this.mappings());
    if (index === undefined) return;
    await this.http.bulk([...drop.map((key) => ({ delete: { _index: index, _id: key } })), ...linesOf(index, put)]);
    await this.keepCursor(index, cursor);
  }

  async build(): Promise<NewIndex> {
    const index = `${this.alias}-${newId().toLowerCase()}`;
    await this.http.call('PUT', `/${index}`, indexBody);
    return {
      put: (documents) => this.http.bulk(linesOf(index, documents)),
      swap: async (cursor) => {
        await this.keepCursor(index, cursor);
        const before = Object.keys(await this.mappings());
        const actions = before.map((old) => ({ remove_index: { index: old } }));
        await this.http.call('POST', '/_aliases', { actions: [{ add: { index, alias: this.alias } }, ...actions] });
      },
      abandon: async () => {
        await this.http.call('DELETE', `/${index}`);
      },
    };
  }

  close(): void {
    // Nothing is held open between calls.
  }

  private search<T>(body: object): Promise<T> {
    return this.http.call<T>('POST', `/${this.alias}/_search`, body);
  }

  private keepCursor(index: string, cursor: string): Promise<unknown> {
    return this.http.call('PUT', `/${index}/_mapping`, { _meta: { cursor } });
  }

  /** Of the index in use, by its own name; none before the first one was built. */
  private async mappings(): Promise<Mappings> {
    try {
      return await this.http.call<Mappings>('GET', `/${this.alias}/_mapping`);
    } catch (error) {
      if (error instanceof OpenSearchRefusal && error.status === NOT_FOUND) return {};
      throw error;
    }
  }
}

const linesOf = (index: string, documents: readonly SearchDocument[]): object[] =>
  documents.flatMap((document) => [{ index: { _index: index, _id: document.key } }, storedDocument(document)]);
