import { EMBEDDED_CACHE_KIB, embeddedDriver, type Handle, type Statement } from '../embedded-driver.js';
import { numbersOf } from './numbers.js';
import { createSearchFile, wordPlaces, type WordPlace, type wordTables } from './schema.js';

const BUSY_MS = 5_000;

export interface StoredEntry {
  row: number;
  key: string;
  titleLength: number;
  publishedAt: number;
  deadline: number | null;
  over: boolean;
  facets: Record<string, string[]>;
  names: string[];
}

export interface IndexedWords {
  title: string;
  names: string;
  numbers: string;
  text: string;
  titleSounds: string;
  nameSounds: string;
}

export interface PlacedToken {
  place: WordPlace;
  token: string;
}

/** One file with the words of the market: SQLite's FTS5 over texts that were cut into tokens before, and what results are sorted and counted by. */
export class SearchFile {
  private readonly db: Handle;
  private readonly statements = new Map<string, Statement>();

  constructor(path: string) {
    this.db = new (embeddedDriver())(path);
    this.db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = ${BUSY_MS};`);
    this.db.exec(`PRAGMA cache_size = -${EMBEDDED_CACHE_KIB}`);
    createSearchFile(this.db);
  }

  close(): void {
    this.db.close();
  }

  note(name: string): string | null {
    const row = this.prepared('SELECT value FROM note WHERE name = ?').get([name]) as { value: string } | undefined;
    return row?.value ?? null;
  }

  setNote(name: string, value: string): void {
    this.prepared(
      'INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    ).run([name, value]);
  }

  /** As `write`, over more than one turn; only for a file that is being built and has no other writer. */
  async writeSlowly(work: () => Promise<void>): Promise<void> {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      await work();
      this.db.exec('COMMIT');
    } catch (error) {
      this.db.exec('ROLLBACK');
      throw error;
    }
  }

  /** All or nothing. */
  write(work: () => void): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.db.exec('COMMIT');
    } catch (error) {
      this.db.exec('ROLLBACK');
      throw error;
    }
  }

  entriesAfter(row: number, limit: number): StoredEntry[] {
    const sql =
      'SELECT row, key, title_length, published_at, deadline, over, facets, names FROM entry WHERE row > ? ORDER BY row LIMIT ?';
    return (this.prepared(sql).all([row, limit]) as RawEntry[]).map(entryFrom);
  }

  put({ row, key, titleLength, publishedAt, deadline, over, facets, names }: StoredEntry, words: IndexedWords): void {
    this.drop(row);
    this.prepared(
      'INSERT INTO entry (row, key, title_length, published_at, deadline, over, facets, names) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ).run([row, key, titleLength, publishedAt, deadline, over, JSON.stringify(facets), JSON.stringify(names)]);
    this.prepared('INSERT INTO head (rowid, title, names, numbers) VALUES (?, ?, ?, ?)').run([
      row,
      words.title,
      words.names,
      words.numbers,
    ]);
    this.prepared('INSERT INTO body (rowid, text) VALUES (?, ?)').run([row, words.text]);
    this.prepared('INSERT INTO sound (rowid, title, names) VALUES (?, ?, ?)').run([
      row,
      words.titleSounds,
      words.nameSounds,
    ]);
  }

  drop(row: number): void {
    this.prepared('DELETE FROM head WHERE rowid = ?').run([row]);
    this.prepared('DELETE FROM body WHERE rowid = ?').run([row]);
    this.prepared('DELETE FROM sound WHERE rowid = ?').run([row]);
    this.prepared('DELETE FROM entry WHERE row = ?').run([row]);
  }

  /** Rows from `from` on that match; one text of numbers, because a driver takes ten times as long to hand over as many rows. */
  rows(place: WordPlace, expression: string, from: number): Uint32Array {
    const { table, columns } = wordPlaces[place];
    const sql = `SELECT group_concat(rowid) AS rows FROM ${table} WHERE ${table} MATCH ? AND rowid >= ?`;
    const found = this.prepared(sql).get([`${columns} : (${expression})`, from]) as { rows: string | null } | undefined;
    return numbersOf(found?.rows ?? '');
  }

  /** Merges what was written in small pieces; for a file that was just built. */
  merge(table: (typeof wordTables)[number]): void {
    this.db.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
  }

  /** Writes what is still in the log beside the file into it. */
  checkpoint(): void {
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** Tokens of titles, names and running text that stand in at least so many rows. */
  tokensIn(least: number): PlacedToken[] {
    const sql = `
      SELECT CASE col WHEN 'title' THEN 'title' ELSE 'names' END AS place, term AS token
      FROM head_words WHERE doc >= ?1
      UNION SELECT 'text', term FROM body_words WHERE doc >= ?1`;
    return this.prepared(sql).all([least]) as PlacedToken[];
  }

  /** Tokens whose rows are kept ready. */
  commonTokens(): PlacedToken[] {
    return this.prepared('SELECT place, token FROM common').all([]) as PlacedToken[];
  }

  keepCommon({ place, token }: PlacedToken, rows: Uint32Array): void {
    const bytes = new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength);
    this.prepared('INSERT INTO common (place, token, rows) VALUES (?, ?, ?)').run([place, token, bytes]);
  }

  common({ place, token }: PlacedToken): Uint32Array {
    const sql = 'SELECT rows FROM common WHERE place = ? AND token = ?';
    const { rows } = this.prepared(sql).get([place, token]) as { rows: Uint8Array };
    return new Uint32Array(rows.slice().buffer);
  }

  private prepared(sql: string): Statement {
    const statement = this.statements.get(sql) ?? this.db.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

interface RawEntry {
  row: number;
  key: string;
  title_length: number;
  published_at: number;
  deadline: number | null;
  over: number;
  facets: string;
  names: string;
}

const entryFrom = (raw: RawEntry): StoredEntry => ({
  row: raw.row,
  key: raw.key,
  titleLength: raw.title_length,
  publishedAt: raw.published_at,
  deadline: raw.deadline,
  over: raw.over === 1,
  facets: JSON.parse(raw.facets) as StoredEntry['facets'],
  names: JSON.parse(raw.names) as string[],
});
