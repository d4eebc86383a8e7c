import type { Cell, Merge, SheetRow } from '../reading/sheet.js';

/**
 * Writes the value of a range merged over several rows into each of them. Rows must come in order; ranges are dropped once
 * passed, so that a long sheet with many of them stays cheap.
 */
export class MergedCells {
  private readonly waiting: Merge[];
  private active: { merge: Merge; value: Cell }[] = [];

  constructor(merges: readonly Merge[]) {
    this.waiting = merges.filter(({ top, bottom }) => bottom > top).sort((a, b) => b.top - a.top);
  }

  fill(row: SheetRow): SheetRow {
    if (this.waiting.length === 0 && this.active.length === 0) return row;
    this.active = this.active.filter(({ merge }) => merge.bottom >= row.number);
    for (let next = this.waiting.at(-1); next && next.top <= row.number; next = this.waiting.at(-1)) {
      this.waiting.pop();
      const value = next.top === row.number ? row.cells[next.left] : undefined;
      if (next.bottom >= row.number) this.active.push({ merge: next, value });
    }
    for (const { merge, value } of this.active) row.cells[merge.left] ??= value;
    return row;
  }
}
