import { hasBit, type Bits } from './bits.js';

/** A row and how it stands in the order: less comes first. */
export type KeyOf = (row: number) => number;

/** The first `limit` of any number of rows in an order, kept while they are looked through. */
export class Best {
  readonly rows: number[] = [];
  private readonly keys: number[] = [];
  /** What is kept already cannot be reached from behind this key. */
  private worst = Infinity;

  /** Rows of the same key in the order of `tieOf`, then the one written last. */
  constructor(
    private readonly limit: number,
    private readonly tieOf: KeyOf,
  ) {}

  /** Those of the rows that are in one set, null for any, and not in the other. */
  offerAll(rows: Uint32Array, within: Bits | null, without: Bits, keyOf: KeyOf): void {
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] ?? 0;
      if ((within === null || hasBit(within, row)) && !hasBit(without, row)) this.offer(row, keyOf(row));
    }
  }

  private offer(row: number, key: number): void {
    if (key > this.worst) return;
    const { rows, keys, limit } = this;
    if (rows.length === limit && !this.isBefore(row, key, limit - 1)) return;
    let low = 0;
    for (let high = rows.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.isBefore(row, key, middle)) high = middle;
      else low = middle + 1;
    }
    rows.splice(low, 0, row);
    keys.splice(low, 0, key);
    if (rows.length > limit) {
      rows.pop();
      keys.pop();
    }
    if (rows.length === limit) this.worst = keys[limit - 1] ?? -Infinity;
  }

  /** Whether nothing with this key or a greater one has a place among them. */
  isClosedTo(key: number): boolean {
    return this.rows.length === this.limit && this.worst < key;
  }

  private isBefore(row: number, key: number, at: number): boolean {
    const other = this.keys[at] ?? -Infinity;
    if (key !== other) return key < other;
    const otherRow = this.rows[at] ?? 0;
    const tie = this.tieOf(row);
    const otherTie = this.tieOf(otherRow);
    return tie === otherTie ? row > otherRow : tie < otherTie;
  }
}
