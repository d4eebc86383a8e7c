/** The first `limit` of any number of rows in an order, kept while they are looked through. */
export class Best {
  readonly rows: number[] = [];

  constructor(
    private readonly limit: number,
    private readonly isBefore: (a: number, b: number) => boolean,
  ) {}

  offer(row: number): void {
    const { rows, limit } = this;
    const last = rows.at(-1);
    if (rows.length === limit && (last === undefined || !this.isBefore(row, last))) return;
    let low = 0;
    for (let high = rows.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.isBefore(row, rows[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    rows.splice(low, 0, row);
    if (rows.length > limit) rows.pop();
  }
}
