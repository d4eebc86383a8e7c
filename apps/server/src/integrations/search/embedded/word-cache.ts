import type { Rows } from './matches.js';

/** Rows held in all: a common word of a large market is some tens of thousands. */
const ROOM = 2_000_000;

/** The rows of the words asked for last, until something is written: the next page and the next filter ask for the same ones. */
export class WordCache {
  private kept = new Map<string, Uint32Array>();
  private held = 0;

  constructor(private readonly ask: Rows) {}

  rows: Rows = (table, expression) => {
    const key = `${table} ${expression}`;
    const known = this.kept.get(key);
    if (known) return known;
    const rows = this.ask(table, expression);
    if (this.held + rows.length > ROOM) this.forget();
    this.kept.set(key, rows);
    this.held += rows.length;
    return rows;
  };

  forget(): void {
    this.kept = new Map();
    this.held = 0;
  }
}
