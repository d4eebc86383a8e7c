import type { MappedColumn } from '../mapping/map-columns.js';
import type { Target } from '../mapping/targets.js';
import { cellText, type SheetRow } from '../reading/sheet.js';
import type { SheetContext } from '../record/sheet-context.js';
import type { ReadColumn, ReadTable } from './preview.js';
import type { Table } from './read-sheet.js';

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

/** A table of the summary, with what it takes to read one of its rows again. */
export const readTable = (name: string, { layout, headerRows, sample }: Table, context: SheetContext): ReadTable => ({
  ...skippedSheet(name, null),
  layout,
  headerRows,
  columns: context.columns.map((column) => readColumn(column, context, sample)),
});

export const skippedSheet = (name: string, skipped: ReadTable['skipped']): ReadTable => ({
  name,
  skipped,
  layout: null,
  headerRows: null,
  columns: [],
  records: 0,
  endedAtRow: null,
  skippedRows: [],
});

function readColumn(column: MappedColumn, { fieldColumns }: SheetContext, sample: readonly SheetRow[]): ReadColumn {
  const { index, title, group, hint, target, confidence, shared = false, remembered = false, behind = false } = column;
  const context = fieldColumns.find((field) => field.index === index && field.target === target)?.context;
  const texts = sample.map(({ cells }) => cellText(cells[index]).slice(0, LONGEST_SAMPLE)).filter(Boolean);
  return {
    index,
    title,
    group,
    hint,
    target: target?.key ?? null,
    takenAs: target?.label ?? null,
    confidence,
    remembered,
    filled: behind,
    shared,
    magnitude: context?.magnitude ?? null,
    samples: [...new Set(texts)].slice(0, SAMPLES),
  };
}

/** The columns of a summary as they were when the table was read. */
export const mappedColumns = (columns: readonly ReadColumn[], targets: readonly Target[]): MappedColumn[] =>
  columns.map(({ target, shared, magnitude, ...column }) => ({
    index: column.index,
    title: column.title,
    group: column.group,
    hint: column.hint,
    confidence: column.confidence,
    target: targets.find(({ key }) => key === target),
    ...(shared && { shared: true as const }),
    ...(magnitude !== null && { magnitude }),
  }));

/** Columns for targets that the table has none for, behind its own, in the order of `keys`. */
export function columnsBehind(
  columns: readonly MappedColumn[],
  keys: readonly string[],
  targets: readonly Target[],
): MappedColumn[] {
  const width = Math.max(0, ...columns.map(({ index }) => index + 1));
  return keys
    .filter((key) => !columns.some(({ target }) => target?.key === key))
    .flatMap((key) => targets.find((target) => target.key === key) ?? [])
    .map((target, i) => ({
      index: width + i,
      title: target.label,
      group: '',
      hint: '',
      target,
      confidence: 1,
      behind: true as const,
    }));
}
