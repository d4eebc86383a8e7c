import type { ColumnTitle } from '../mapping/map-columns.js';
import type { SureNames } from '../mapping/sure-names.js';
import { isBlank, type Cell, type Merge, type SheetRow } from '../reading/sheet.js';

const DEEPEST = 3;
const LEAST_COLUMNS = 2;
/** What a cell that names nothing takes from a row's likeness to a header. */
const STRANGE = 0.2;
/** Of two bands that name the same, the one without the title of the sheet. */
const DEPTH = 0.01;

/** A level of the header that says the unit of the title above it. */
const UNIT = /^[(（]?(亿元|[万千]?元|万?平方米|㎡|m2|亩|[人家个台件项年%])[)）]?$/;

export interface Heading {
  /** First and last row of the header. */
  top: number;
  bottom: number;
  columns: ColumnTitle[];
}

/**
 * Finds the header among the first rows of a sheet: the one to three rows, under whatever titles, whose cells name most of
 * what a record of the type holds, the record's own name among it.
 */
export function findHeading(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
  names: SureNames,
): Heading | undefined {
  let best: { heading: Heading; score: number } | undefined;
  rows.forEach((row, i) => {
    for (let depth = 1; depth <= DEEPEST; depth++) {
      const band = rows.slice(i, i + depth);
      if (band.length < depth || (band.at(-1)?.number ?? 0) - row.number !== depth - 1) break;
      const columns = columnsOf(band, merges);
      const score = scoreOf(columns, names) - depth * DEPTH;
      if (score > (best?.score ?? 0))
        best = { heading: { top: row.number, bottom: row.number + depth - 1, columns }, score };
    }
  });
  return best?.heading;
}

/** 0 when the columns cannot be a header. */
function scoreOf(columns: readonly ColumnTitle[], names: SureNames): number {
  const found = columns.map(({ title, group }) => names.find(title, group));
  const distinct = new Set(found.filter((target) => target !== undefined));
  if (distinct.size < LEAST_COLUMNS) return 0;
  const named =
    [...distinct].some(({ key }) => key === 'title') || columns.some(({ title }) => names.resemblesTitle(title));
  return named ? distinct.size - found.filter((target) => target === undefined).length * STRANGE : 0;
}

/** Titles and the titles above them, with merged cells written into every cell they cover. */
export function columnsOf(band: readonly SheetRow[], merges: readonly Merge[]): ColumnTitle[] {
  const width = Math.max(...band.map(({ cells }) => cells.length));
  const covering = merges.filter(({ top, bottom }) => band.some(({ number }) => number >= top && number <= bottom));
  const columns: ColumnTitle[] = [];
  for (let index = 0; index < width; index++) {
    const levels = band.map((row) => textAt(row, index, covering, band));
    const distinct = levels.filter((text, i) => text !== '' && text !== levels[i - 1]);
    const unit = distinct.length > 1 ? UNIT.exec(distinct.at(-1) ?? '')?.[1] : undefined;
    if (unit !== undefined) distinct.splice(-2, 2, `${distinct.at(-2)}（${unit}）`);
    const title = distinct.at(-1);
    if (title !== undefined) columns.push({ index, title, group: distinct.slice(0, -1).join('') });
  }
  return columns;
}

function textAt(row: SheetRow, index: number, merges: readonly Merge[], band: readonly SheetRow[]): string {
  const own = row.cells[index];
  if (!isBlank(own)) return titleText(own);
  const merge = merges.find(
    ({ top, bottom, left, right }) => row.number >= top && row.number <= bottom && index >= left && index <= right,
  );
  const origin = merge && band.find(({ number }) => number === merge.top);
  return origin ? titleText(origin.cells[merge.left]) : '';
}

/** Numbers and dates are no titles. */
const titleText = (cell: Cell): string => (typeof cell === 'string' ? cell.replace(/\s+/g, '') : '');
