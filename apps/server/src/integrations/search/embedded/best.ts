/** A row and how it stands in the order: less comes first. */
export type KeyOf = (row: number) => number;

/** The first `limit` of any number of rows in an order, kept while they are looked through. */
export class Best {
  readonly rows: number[] = [];
  private readonly keys: number[] = [];

  /** Rows of the same key in the order of `tieOf`, then the one written last. */
  constructor(
    private readonly limit: number,
    private readonly keyOf: KeyOf,
    private readonly tieOf: KeyOf,
  ) {}

  /** The key of its first row. */
  get first(): number {
    return this.keys[0] ?? Infinity;
  }

  offer(row: number): void {
    const { rows, keys, limit } = this;
    const key = this.keyOf(row);
    const last = rows.length - 1;
    if (rows.length === limit && (limit === 0 || !this.isBefore(row, key, last))) return;
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
  }

  private isBefore(row: number, key: number, at: number): boolean {
    const other = this.keys[at] ?? Infinity;
    if (key !== other) return key < other;
    const otherRow = this.rows[at] ?? 0;
    const [tie, otherTie] = [this.tieOf(row), this.tieOf(otherRow)];
    return tie === otherTie ? row > otherRow : tie < otherTie;
  }
}
