import type { StoredEntry } from '../../../database/search-file/search-file.js';
import { clearBit, noBits, setBit, withRoom } from './bits.js';
import { Shapes } from './shapes.js';

const FIRST_ROOM = 1_024;

/** What every entry is sorted and counted by, in memory by row: a common word is counted without reading the entries. */
export class Columns {
  readonly keys: (string | undefined)[] = [];
  readonly shapes = new Shapes();
  shape = new Uint32Array(FIRST_ROOM);
  publishedAt = new Float64Array(FIRST_ROOM);
  /** Days since 1970; NaN: none. */
  deadline = new Float64Array(FIRST_ROOM);
  titleLength = new Uint16Array(FIRST_ROOM);
  /** 1: it no longer holds. */
  over = new Uint8Array(FIRST_ROOM);
  /** Rows in which there is an entry. */
  alive = noBits(FIRST_ROOM);
  private readonly rows = new Map<string, number>();

  rowOf(key: string): number | undefined {
    return this.rows.get(key);
  }

  set({ row, key, titleLength, publishedAt, deadline, over, facets }: StoredEntry): void {
    this.makeRoom(row);
    this.keys[row] = key;
    this.rows.set(key, row);
    this.shape[row] = this.shapes.numberOf(facets);
    this.titleLength[row] = titleLength;
    this.publishedAt[row] = publishedAt;
    this.deadline[row] = deadline ?? NaN;
    this.over[row] = Number(over);
    setBit(this.alive, row);
  }

  unset(row: number): void {
    const key = this.keys[row];
    if (key !== undefined) this.rows.delete(key);
    this.keys[row] = undefined;
    clearBit(this.alive, row);
  }

  private makeRoom(row: number): void {
    this.alive = withRoom(this.alive, row + 1);
    if (row < this.publishedAt.length) return;
    const room = Math.max(row + 1, this.publishedAt.length * 2);
    this.publishedAt = grown(new Float64Array(room), this.publishedAt);
    this.deadline = grown(new Float64Array(room), this.deadline);
    this.over = grown(new Uint8Array(room), this.over);
    this.titleLength = grown(new Uint16Array(room), this.titleLength);
    this.shape = grown(new Uint32Array(room), this.shape);
  }
}

function grown<T extends Float64Array | Uint8Array | Uint16Array | Uint32Array>(roomy: T, old: T): T {
  roomy.set(old);
  return roomy;
}
