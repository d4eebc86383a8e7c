import { setImmediate as breathe } from 'node:timers/promises';
import { dayNumberOf } from '@market/contract/shared';
import { SEARCH_FILE_VERSION } from '../../../database/search-file/schema.js';
import { SearchFile, type IndexedWords } from '../../../database/search-file/search-file.js';
import { newId } from '../../../common/ids.js';
import type { SearchDocument } from '../search.port.js';
import { soundsOf } from '../sounds.js';
import { compact, tokensOf } from '../words.js';
import { Columns } from './columns.js';
import { KeptAnswers } from './kept-answers.js';
import { KnownNames } from './known-names.js';
import { Postings } from './postings.js';
import { settle } from './settle.js';

const LOADED_AT_ONCE = 2_000;
const FILLED_AT_ONCE = 20;

/** Another process has opened the file since: what is held in memory may be old. */
export class IndexTaken extends Error {}

/** A search file with what of it is held in memory. Who opened it last writes it. */
export class OpenIndex {
  readonly columns = new Columns();
  readonly names = new KnownNames();
  readonly answers = new KeptAnswers();
  readonly postings: Postings;
  private readonly writer = newId();
  private nextRow: number;

  private constructor(
    readonly path: string,
    private readonly file: SearchFile,
  ) {
    this.nextRow = Number(file.note('settled') ?? 1);
    this.postings = new Postings(file, this.nextRow);
    file.setNote('writer', this.writer);
  }

  /** Undefined when the file was written by another version or never finished. */
  static async open(path: string): Promise<OpenIndex | undefined> {
    const file = new SearchFile(path);
    if (file.note('version') !== SEARCH_FILE_VERSION) {
      file.close();
      return undefined;
    }
    const index = new OpenIndex(path, file);
    for (let after = 0; ;) {
      const entries = file.entriesAfter(after, LOADED_AT_ONCE);
      for (const entry of entries) {
        index.columns.set(entry);
        index.names.add(entry.names);
      }
      after = entries.at(-1)?.row ?? after;
      index.nextRow = Math.max(index.nextRow, after + 1);
      if (entries.length < LOADED_AT_ONCE) return index;
      await breathe();
    }
  }

  static create(path: string): OpenIndex {
    const file = new SearchFile(path);
    file.setNote('version', SEARCH_FILE_VERSION);
    return new OpenIndex(path, file);
  }

  /** One more than the last row. */
  get size(): number {
    return this.nextRow;
  }

  get cursor(): string | null {
    return this.file.note('cursor');
  }

  close(): void {
    this.file.close();
  }

  /** For an index that was just built. */
  async settle(pause: () => Promise<unknown>): Promise<void> {
    await settle(this.file, this.nextRow, pause);
    this.file.setNote('settled', String(this.nextRow));
  }

  apply(put: readonly SearchDocument[], drop: readonly string[], cursor?: string): void {
    if (put.length + drop.length > 0) this.answers.forget();
    this.file.write(() => {
      if (this.file.note('writer') !== this.writer) throw new IndexTaken();
      for (const key of drop) this.remove(key);
      for (const document of put) this.put(document);
      if (cursor !== undefined) this.file.setNote('cursor', cursor);
    });
  }

  /** For an index nobody reads yet: a longer transaction, with room for others between its pieces. */
  async fill(documents: readonly SearchDocument[], pause: () => Promise<unknown>): Promise<void> {
    await this.file.writeSlowly(async () => {
      for (const [n, document] of documents.entries()) {
        this.put(document);
        if (n % FILLED_AT_ONCE === 0) await pause();
      }
    });
  }

  private put(document: SearchDocument): void {
    const { key, title, names, publishedAt, deadline, over, facets } = document;
    this.remove(key);
    const entry = {
      row: this.nextRow,
      key,
      titleLength: Math.min(65_535, compact(title).length),
      publishedAt,
      deadline: deadline === null ? null : dayNumberOf(deadline),
      over,
      facets: Object.fromEntries(Object.entries(facets).map(([facet, values]) => [facet, [...values]])),
      names: [...names],
    };
    this.nextRow += 1;
    this.file.put(entry, indexedWords(document));
    this.columns.set(entry);
    this.names.add(entry.names);
  }

  private remove(key: string): void {
    const row = this.columns.rowOf(key);
    if (row === undefined) return;
    this.names.remove(this.file.entriesAfter(row - 1, 1)[0]?.names ?? []);
    this.file.drop(row);
    this.columns.unset(row);
  }
}

const indexedWords = ({ title, names, numbers, text }: SearchDocument): IndexedWords => ({
  title: tokensOf(title).join(' '),
  names: tokensOf(names.join(' ')).join(' '),
  numbers: [...tokensOf(numbers.join(' ')), ...numbers.map(compact)].join(' '),
  text: tokensOf(text).join(' '),
  titleSounds: soundsOf(title).join(' '),
  nameSounds: soundsOf(names.join(' ')).join(' '),
});
