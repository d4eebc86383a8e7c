import { mapColumns, type ColumnTitle, type MappedColumn } from '../mapping/map-columns.js';
import type { SettledColumns } from '../mapping/settled-columns.js';
import type { SureNames } from '../mapping/sure-names.js';
import type { Target } from '../mapping/targets.js';
import { isBlank, type SheetRow } from '../reading/sheet.js';

/** One record written as a form: labels with their values beside them. */
export interface Form {
  columns: MappedColumn[];
  row: SheetRow;
}

const LEAST_PAIRS = 3;
const LONGEST_LABEL = 40;
const INSTRUCTION = /^(填表|填报|填写)(说明|须知|要求)|^注意事项/;

interface Pair {
  row: number;
  label: string;
  value: SheetRow['cells'][number];
}

/**
 * Forms in a sheet, or none when it is a table. In a form the cell to the right of a label is a value; in the header of a
 * table it is another label. A sheet may hold several forms one under the other: each begins where a label comes again.
 */
export function findForms(
  rows: readonly SheetRow[],
  targets: readonly Target[],
  names: SureNames,
  settled?: SettledColumns,
): Form[] {
  const pairs = pairsOf(rows, (text) => names.find(text) !== undefined);
  const groups: Pair[][] = [];
  for (const pair of pairs) {
    const current = groups.at(-1);
    if (!current || current.some(({ label }) => label === pair.label)) groups.push([pair]);
    else current.push(pair);
  }
  const forms = groups.map((group) => formOf(group, targets, settled));
  return forms.filter((form): form is Form => form !== undefined);
}

function pairsOf(rows: readonly SheetRow[], isLabel: (text: string) => boolean): Pair[] {
  const labelColumns = new Set<number>();
  const filled = rows.map((row) => ({ row, places: placesOf(row) }));
  for (const { places } of filled)
    places.forEach(({ column, text }, i) => {
      const next = places[i + 1];
      if (isLabel(text) && next && !isLabel(next.text)) labelColumns.add(column);
    });
  return filled.flatMap(({ row, places }) =>
    places.flatMap(({ column, text }, i) => {
      const next = places[i + 1];
      if (!labelColumns.has(column) || !next || labelColumns.has(next.column) || text.length > LONGEST_LABEL) return [];
      if (INSTRUCTION.test(text)) return [];
      return [{ row: row.number, label: text, value: row.cells[next.column] }];
    }),
  );
}

const placesOf = (row: SheetRow): { column: number; text: string }[] =>
  row.cells.flatMap((cell, column) =>
    isBlank(cell) ? [] : [{ column, text: typeof cell === 'string' ? cell.replace(/\s+/g, '') : '' }],
  );

function formOf(pairs: readonly Pair[], targets: readonly Target[], settled?: SettledColumns): Form | undefined {
  const titles: ColumnTitle[] = pairs.map(({ label }, index) => ({ index, title: label, group: '' }));
  const columns = mapColumns(titles, targets, settled);
  const mapped = columns.filter(({ target }) => target);
  const named = mapped.some(({ target }) => target?.key === 'title');
  const rows = new Set(mapped.map(({ index }) => pairs[index]?.row));
  if (!named || mapped.length < LEAST_PAIRS || rows.size < 2) return undefined;
  return { columns, row: { number: pairs[0]?.row ?? 1, cells: pairs.map(({ value }) => value) } };
}
