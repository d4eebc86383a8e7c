import type { ColumnTitle } from '../mapping/map-columns.js';
import type { SureNames } from '../mapping/sure-names.js';
import { isBlank, type Merge, type SheetRow } from '../reading/sheet.js';
import { findHeading, type Heading } from './heading.js';

const LOOKED_AT = 6;
const DEEPEST = 3;
const LEAST_NAMED = 3;

/** Finds where another table begins below the first: a header that is not the same one printed again. */
export class TableBreaks {
  constructor(
    private readonly merges: readonly Merge[],
    private readonly names: SureNames,
  ) {}

  next(rows: readonly SheetRow[], current: readonly ColumnTitle[]): Heading | undefined {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      if (!row || !this.opensWithName(row)) continue;
      const heading = findHeading(rows.slice(Math.max(0, i - DEEPEST + 1), i + DEEPEST), this.merges, this.names);
      if (heading && this.isHeader(heading) && !isSame(heading.columns, current)) return heading;
    }
    return undefined;
  }

  /** Nearly every row is turned away here. */
  private opensWithName({ cells }: SheetRow): boolean {
    let looked = 0;
    for (let i = 0; i < cells.length && looked < LOOKED_AT; i++) {
      const cell = cells[i];
      if (isBlank(cell)) continue;
      looked++;
      if (typeof cell === 'string' && this.names.knows(cell.trim())) return true;
    }
    return false;
  }

  /** Data may name one thing or another in passing; a header names most of what it holds. */
  private isHeader({ columns }: Heading): boolean {
    const named = columns.filter(({ title, group }) => this.names.find(title, group) !== undefined);
    return named.length >= LEAST_NAMED && named.length * 3 >= columns.length * 2;
  }
}

const isSame = (columns: readonly ColumnTitle[], others: readonly ColumnTitle[]): boolean =>
  columns.length === others.length &&
  columns.every(({ index, title }, i) => others[i]?.index === index && others[i]?.title === title);
