/** A date as the sheet holds it, on the calendar, without a clock or a zone. */
export interface CellDay {
  day: string;
}

/** #N/A and its like, or a formula saved without a result. */
export interface CellFault {
  fault: string;
}

/** Nothing is `undefined`, never an empty text. */
export type Cell = string | number | boolean | CellDay | CellFault | undefined;

export interface SheetRow {
  /** As Excel shows it, from 1. */
  number: number;
  /** By column, from 0; may be shorter than the sheet is wide. */
  cells: Cell[];
}

/** Rows from 1 and columns from 0, both ends included. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A column whose title is known without looking for a header. */
export interface SheetTitle {
  index: number;
  title: string;
  /** The title above it, in a header of several levels. */
  group: string;
}

export interface Sheet {
  name: string;
  hidden: boolean;
  merges: readonly Merge[];
  /** Where the file itself names the columns; every row is a record then. */
  titles?: readonly SheetTitle[];
  /** In bunches, so that a large sheet is never held whole. */
  rows(): AsyncIterable<SheetRow[]>;
  /** The row at which reading ended after a very long stretch of empty ones. */
  endedAtRow?: number;
}

export interface Workbook {
  sheets: readonly Sheet[];
  close(): void;
}

export const isDayCell = (cell: Cell): cell is CellDay => typeof cell === 'object' && 'day' in cell;
export const isFault = (cell: Cell): cell is CellFault => typeof cell === 'object' && 'fault' in cell;
export const isBlank = (cell: Cell): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim().length === 0);

/** Numbers lose the noise of binary fractions: 2.3499999999999996 is 2.35, as Excel shows it. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(Number.isInteger(cell) ? cell : Number(cell.toPrecision(15)));
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return 'day' in cell ? cell.day : '';
}
