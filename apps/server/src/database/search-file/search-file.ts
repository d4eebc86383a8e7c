import { embeddedDriver, type Handle, type Statement } from '../embedded-driver.js';
import { createSearchFile } from './schema.js';

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

export type WordTable = 'head' | 'body' | 'sound';

/** One file with the words of the market: SQLite's FTS5 over texts that were cut into tokens before, and what results are sorted and counted by. */
export class SearchFile {
  private readonly db: Handle;
  private readonly statements = new Map<string, Statement>();

  constructor(path: string) {
    this.db = new (embeddedDriver())(path);
    this.db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = ${BUSY_MS};`);
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

  /** Rows that match; one text of numbers, because a driver takes ten times as long to hand over as many rows. */
  rows(table: WordTable, expression: string): Uint32Array {
    const found = this.prepared(matching[table]).get([expression]) as { rows: string | null } | undefined;
    return numbersOf(found?.rows ?? '');
  }

  /** Merges what was written in small pieces; for a file that was just built. */
  settle(): void {
    for (const table of ['head', 'body', 'sound'] as const)
      this.db.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  private prepared(sql: string): Statement {
    const statement = this.statements.get(sql) ?? this.db.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

const matching: Record<WordTable, string> = {
  head: 'SELECT group_concat(rowid) AS rows FROM head WHERE head MATCH ?',
  body: 'SELECT group_concat(rowid) AS rows FROM body WHERE body MATCH ?',
  sound: 'SELECT group_concat(rowid) AS rows FROM sound WHERE sound MATCH ?',
};

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

const COMMA = 44;
const ZERO = 48;

/** `1,7,23` without the cost of splitting a long text. */
function numbersOf(text: string): Uint32Array {
  const numbers = new Uint32Array(text === '' ? 0 : (text.length >> 1) + 1);
  let count = 0;
  let number = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== COMMA) number = number * 10 + code - ZERO;
    else {
      numbers[count++] = number;
      number = 0;
    }
  }
  if (text !== '') numbers[count++] = number;
  return numbers.subarray(0, count);
}
