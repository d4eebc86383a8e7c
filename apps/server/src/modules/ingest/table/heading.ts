import { LEAST_CONFIDENCE, SURE, confidenceOf } from '../mapping/match-header.js';
import type { ColumnTitle } from '../mapping/map-columns.js';
import type { Target } from '../mapping/targets.js';
import { cellText, isBlank, type Cell, type Merge, type SheetRow } from '../reading/sheet.js';

const DEEPEST = 3;
const LEAST_COLUMNS = 2;

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
  targets: readonly Target[],
): Heading | undefined {
  const known = new KnownNames(targets);
  let best: { heading: Heading; score: number } | undefined;
  rows.forEach((row, i) => {
    for (let depth = 1; depth <= DEEPEST; depth++) {
      const band = rows.slice(i, i + depth);
      if (band.length < depth || (band.at(-1)?.number ?? 0) - row.number !== depth - 1) break;
      const columns = columnsOf(band, merges);
      const score = known.score(columns);
      if (score > (best?.score ?? 0))
        best = { heading: { top: row.number, bottom: row.number + depth - 1, columns }, score };
    }
  });
  return best?.heading;
}

/** Titles and the titles above them, with merged cells written into every cell they cover. */
export function columnsOf(band: readonly SheetRow[], merges: readonly Merge[]): ColumnTitle[] {
  const width = Math.max(...band.map(({ cells }) => cells.length));
  const covering = merges.filter(({ top, bottom }) => band.some(({ number }) => number >= top && number <= bottom));
  const columns: ColumnTitle[] = [];
  for (let index = 0; index < width; index++) {
    const levels = band.map((row) => textAt(row, index, covering, band));
    const distinct = levels.filter((text, i) => text !== '' && text !== levels[i - 1]);
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
const titleText = (cell: Cell): string => (typeof cell === 'string' ? cellText(cell).replace(/\s+/g, '') : '');

/** Remembers how surely a title means what, since the same texts are looked at in many bands. */
class KnownNames {
  private readonly found = new Map<string, { target: Target; confidence: number } | undefined>();

  constructor(private readonly targets: readonly Target[]) {}

  /** 0 when the columns cannot be a header. */
  score(columns: readonly ColumnTitle[]): number {
    const matched = new Map<Target, number>();
    let strange = 0;
    for (const column of columns) {
      const match = this.best(column);
      if (!match) strange++;
      else matched.set(match.target, Math.max(match.confidence, matched.get(match.target) ?? 0));
    }
    const named = [...matched.keys()].some(({ key }) => key === 'title');
    if (!named || matched.size < LEAST_COLUMNS) return 0;
    return [...matched.values()].reduce((sum, confidence) => sum + confidence, 0) - strange * 0.2;
  }

  private best({ title, group }: ColumnTitle) {
    if (title.length > 40) return undefined;
    const id = `${group}\n${title}`;
    if (!this.found.has(id)) this.found.set(id, bestTarget(title, group, this.targets));
    return this.found.get(id);
  }
}

function bestTarget(title: string, group: string, targets: readonly Target[]) {
  const ranked = targets
    .map((target) => ({ target, confidence: confidenceOf(title, group, target) }))
    .sort((a, b) => b.confidence - a.confidence);
  const best = ranked[0];
  return best && best.confidence >= (best.target.key === 'title' ? SURE : LEAST_CONFIDENCE) ? best : undefined;
}
