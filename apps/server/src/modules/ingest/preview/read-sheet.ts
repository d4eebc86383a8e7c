import { mapColumns, type MappedColumn } from '../mapping/map-columns.js';
import type { SettledColumns } from '../mapping/settled-columns.js';
import type { SureNames } from '../mapping/sure-names.js';
import type { Target } from '../mapping/targets.js';
import { cellText, isBlank, type Sheet, type SheetRow } from '../reading/sheet.js';
import { findForms } from '../table/find-form.js';
import { findHeading, type Heading } from '../table/heading.js';
import { MergedCells } from '../table/merged-cells.js';
import { TableBreaks } from '../table/table-breaks.js';
import { RowKinds, type RowKind } from '../table/row-kind.js';

/** Rows looked at to find the header, and to learn the sizes of a column's amounts. */
const HEAD_ROWS = 60;
const SAMPLE_ROWS = 300;
/** How a sheet is to be filled in, or which words it may use: named so in templates, ours and others'. */
const EXPLANATION = /^(填写|填表|填报|使用)?说明$|^(字典|代码表|选项|下拉选项|数据字典)$/;
const NOTED_UNIT = /单位:(亿元|万元|千元|元)/;

export interface Table {
  layout: 'table' | 'form';
  /** Tells records from what stands between them. */
  kindOf(this: void, row: SheetRow): RowKind;
  headerRows: [number, number] | null;
  columns: MappedColumn[];
  /** The first rows of data, for what a column's values have in common. */
  sample: SheetRow[];
  rows(): AsyncIterable<SheetRow[]>;
}

/** The tables of a sheet one after the other, or one for each form; none when the sheet holds neither. Each is to be read
 * to its end before the next is asked for. */
export async function* tablesOf(
  sheet: Sheet,
  targets: readonly Target[],
  names: SureNames,
  settled: SettledColumns,
): AsyncGenerator<Table> {
  if (EXPLANATION.test(sheet.name.trim())) return;
  const bunches = sheet.rows()[Symbol.asyncIterator]();
  let rows: SheetRow[] = [];
  while (rows.length < SAMPLE_ROWS) {
    const next = await bunches.next();
    if (next.done) break;
    rows.push(...next.value);
  }
  if (sheet.titles) return yield listTable(mapColumns(sheet.titles, targets, settled), rows, bunches);
  const head = rows.slice(0, HEAD_ROWS);
  const forms = findForms(head, targets, names, settled);
  const breaks = new TableBreaks(sheet.merges, names);
  const best = findHeading(head, sheet.merges, names);
  let heading =
    best &&
    (breaks.next(
      head.filter(({ number }) => number < best.top),
      [],
    ) ??
      best);
  const columnsOf = ({ columns }: Heading): MappedColumn[] => mapColumns(columns, targets, settled);
  if (forms.length > 0 && mappedIn(forms[0]?.columns) > mappedIn(heading && columnsOf(heading)))
    return yield* forms.map(formTable);
  const merged = new MergedCells(sheet.merges);
  rows = rows.map((row) => merged.fill(row));
  while (heading) {
    const { top, bottom, columns: titles } = heading;
    const columns = withNotedUnit(columnsOf(heading), head, heading);
    const kinds = new RowKinds(columns, sheet.merges);
    const rest = rows.filter(({ number }) => number > bottom);
    let next: Heading | undefined;
    const readOn = async function* (): AsyncGenerator<SheetRow[]> {
      for (let bunch = rest; ;) {
        next = breaks.next(bunch, titles);
        const end = next?.top ?? Infinity;
        yield bunch.filter(({ number }) => number < end);
        rows = bunch;
        if (next) return;
        const more = await bunches.next();
        if (more.done) return;
        bunch = more.value.map((row) => merged.fill(row));
      }
    };
    const kindOf = (row: SheetRow): RowKind => kinds.of(row);
    yield { layout: 'table', kindOf, headerRows: [top, bottom], columns, sample: rest, rows: readOn };
    heading = next;
  }
}

/** 单位：万元 above the header holds for every amount whose column says nothing else. */
function withNotedUnit(columns: MappedColumn[], head: readonly SheetRow[], { top }: Heading): MappedColumn[] {
  const above = head.filter(({ number }) => number < top).flatMap(({ cells }) => cells.map(cellText));
  const unit = above.map((text) => NOTED_UNIT.exec(text.normalize('NFKC'))?.[1]).find(Boolean);
  if (unit === undefined) return columns;
  return columns.map((column) =>
    column.hint === '' && column.target?.field?.kind === 'money' ? { ...column, hint: unit } : column,
  );
}

const mappedIn = (columns: readonly MappedColumn[] = []): number => columns.filter(({ target }) => target).length;

const formTable = ({ columns, row }: ReturnType<typeof findForms>[number]): Table => ({
  layout: 'form',
  kindOf: () => 'record',
  headerRows: null,
  columns,
  sample: [row],
  rows: () => continued([row]),
});

const listTable = (columns: MappedColumn[], start: SheetRow[], bunches: AsyncIterator<SheetRow[]>): Table => ({
  layout: 'table',
  kindOf: () => 'record',
  headerRows: null,
  columns,
  sample: start,
  rows: () => continued(start, bunches),
});

async function* continued(
  start: SheetRow[],
  bunches?: AsyncIterator<SheetRow[]>,
  merged?: MergedCells,
): AsyncGenerator<SheetRow[]> {
  yield start;
  for (let next = await bunches?.next(); next && !next.done; next = await bunches?.next())
    yield merged ? next.value.map((row) => merged.fill(row)) : next.value;
}

export const isEmptySheet = async (sheet: Sheet): Promise<boolean> => {
  for await (const rows of sheet.rows())
    if (rows.some(({ cells }) => cells.some((cell) => !isBlank(cell)))) return false;
  return true;
};
