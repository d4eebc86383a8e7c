import type { SheetRow } from '../reading/sheet.js';

const SAME = /^(同上|同前|同左|〃|″|"|“|”|''|··)$/;

/** Puts the value from the record above where a cell says 同上. */
export class SameAsAbove {
  private above: SheetRow['cells'] = [];

  fill(row: SheetRow): SheetRow {
    row.cells.forEach((cell, index) => {
      if (typeof cell === 'string' && SAME.test(cell.trim())) row.cells[index] = this.above[index];
    });
    this.above = row.cells;
    return row;
  }
}
