import type { Handle } from '../embedded-driver.js';

/** A file of another version is built anew. */
export const SEARCH_FILE_VERSION = '3';

/**
 * Contentless: the tokens alone, no text that could leak. `detail=column` keeps no positions; pairs of characters make
 * phrases of Chinese nearly exact without them, at a third of the size.
 */
const words = "content='', contentless_delete=1, detail=column, tokenize='unicode61 remove_diacritics 0'";

export const wordTables = ['head', 'body', 'sound'] as const;

/** Where a word may stand: the table and its columns. */
export const wordPlaces = {
  title: { table: 'head', columns: 'title' },
  names: { table: 'head', columns: '{names numbers}' },
  number: { table: 'head', columns: 'numbers' },
  text: { table: 'body', columns: 'text' },
  titleSound: { table: 'sound', columns: 'title' },
  nameSound: { table: 'sound', columns: 'names' },
} as const;
export type WordPlace = keyof typeof wordPlaces;

export function createSearchFile(db: Handle): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS entry (
      row INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      title_length INTEGER NOT NULL,
      published_at REAL NOT NULL,
      deadline INTEGER,
      over INTEGER NOT NULL,
      facets TEXT NOT NULL,
      names TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS common (
      place TEXT NOT NULL, token TEXT NOT NULL, rows BLOB NOT NULL, UNIQUE (place, token)
    );
    CREATE VIRTUAL TABLE IF NOT EXISTS head USING fts5(title, names, numbers, ${words});
    CREATE VIRTUAL TABLE IF NOT EXISTS body USING fts5(text, ${words});
    CREATE VIRTUAL TABLE IF NOT EXISTS sound USING fts5(title, names, ${words}, prefix='2 3 4');
    CREATE VIRTUAL TABLE IF NOT EXISTS head_words USING fts5vocab(head, col);
    CREATE VIRTUAL TABLE IF NOT EXISTS body_words USING fts5vocab(body, col);
  `);
}
