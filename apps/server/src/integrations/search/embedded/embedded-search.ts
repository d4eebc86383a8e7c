import { setImmediate as breathe } from 'node:timers/promises';
import { compact } from '../words.js';
import {
  SearchPort,
  type Asked,
  type Changes,
  type Found,
  type NewIndex,
  type SearchDocument,
} from '../search.port.js';
import { lookupIn, matchesOf } from './matches.js';
import { IndexTaken, OpenIndex } from './open-index.js';
import { resultsOf } from './results.js';
import { SearchFolder } from './search-folder.js';

/** Written in one go, so that nobody waits longer than some milliseconds behind it. */
const WRITTEN_AT_ONCE = 20;
const nothing: Found = { keys: [], total: 0, inHeads: false, facets: [], unfiltered: 0 };

/** The index of one node, in files of its own beside whatever database there is. */
export class EmbeddedSearch extends SearchPort {
  readonly shared = false;
  private readonly folder: SearchFolder;
  private index: OpenIndex | undefined;

  constructor(folder: string) {
    super();
    this.folder = new SearchFolder(folder);
  }

  /** Also takes up an index that another process has built and put in use. */
  async cursor(): Promise<string | null> {
    const path = this.folder.current();
    if (path !== undefined && path !== this.index?.path) await this.take(path);
    return this.index?.cursor ?? null;
  }

  async find(asked: Asked): Promise<Found> {
    if (!this.index || asked.words.length === 0) return nothing;
    const { answers, columns, postings, size } = this.index;
    return answers.of(asked, () => resultsOf(columns, matchesOf(lookupIn(postings, size), asked.words, true), asked));
  }

  async suggest(words: readonly string[], limit: number): Promise<string[]> {
    if (!this.index || words.length === 0) return [];
    const { columns, postings, size } = this.index;
    const asked: Asked = {
      words,
      atLeast: words.length,
      filters: {},
      sort: 'relevance',
      today: '1970-01-01',
      offset: 0,
      limit,
    };
    return resultsOf(columns, matchesOf(lookupIn(postings, size), words, false), asked).keys;
  }

  async nearestName(text: string): Promise<string | undefined> {
    return compact(text) === '' ? undefined : this.index?.names.nearest(text);
  }

  async apply(changes: Changes): Promise<void> {
    const index = this.index;
    if (!index) return;
    try {
      await this.write(index, changes);
    } catch (error) {
      if (error instanceof IndexTaken) await this.take(index.path);
      throw error;
    }
  }

  private async write(index: OpenIndex, { put, drop, cursor }: Changes): Promise<void> {
    for (let at = 0; at < put.length; at += WRITTEN_AT_ONCE) {
      index.apply(put.slice(at, at + WRITTEN_AT_ONCE), []);
      await breathe();
    }
    index.apply([], drop, cursor);
  }

  async build(): Promise<NewIndex> {
    const path = this.folder.next();
    const beside = OpenIndex.create(path);
    return {
      put: (documents: readonly SearchDocument[]) => beside.fill(documents, breathe),
      swap: async (cursor) => {
        await beside.settle(breathe);
        beside.apply([], [], cursor);
        beside.close();
        this.folder.use(path);
        await this.take(path);
      },
      abandon: async () => {
        beside.close();
        this.folder.remove(path);
      },
    };
  }

  close(): void {
    this.index?.close();
    this.index = undefined;
  }

  private async take(path: string): Promise<void> {
    const opened = await OpenIndex.open(path);
    const before = this.index;
    if (before && !opened) return;
    this.index = opened;
    before?.close();
    this.folder.removeOthers(path, path);
  }
}
