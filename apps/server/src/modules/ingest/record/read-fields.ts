import { readOptions, type FieldValues, type RecordTypeSpec } from '@market/contract/record';
import { partFor } from '../mapping/shared-column.js';
import { readValue } from '../normalise/read-value.js';
import type { Reading } from '../normalise/reading.js';
import { cellText, type Cell, type SheetRow } from '../reading/sheet.js';
import type { RowIssue } from './row-issue.js';
import type { FieldColumn, SheetContext } from './sheet-context.js';

const MOST_KEPT = 1_000;
const LONGEST_KEPT = 60;

/** The type's own fields of one row: each cell as its field stores it, and what cells say besides. */
export function readFields({ cells }: SheetRow, context: SheetContext, issues: RowIssue[]): FieldValues {
  const values: FieldValues = {};
  const besides: FieldValues = {};
  for (const column of context.fieldColumns) {
    const { index, title, field } = column;
    const cell = cells[index];
    if (cell === undefined) continue;
    const reading = column.kept.get(cell) ?? readCell(cell, column, context);
    if (reading.value !== undefined && reading.value !== '') values[field.key] = reading.value;
    if (reading.besides) joinWords(besides, reading.besides);
    if (reading.issues) for (const issue of reading.issues) issues.push({ column: title, ...issue });
  }
  // A column of its own says more about a value than another column in passing.
  for (const key in besides) values[key] ??= besides[key] ?? '';
  return readFromWording(context.spec, values);
}

function readCell(
  cell: Cell,
  { field, shared, context: column, kept }: FieldColumn,
  { region }: SheetContext,
): Reading {
  const { areaCode } = region.places;
  const reading = readValue(shared ? partFor(field, cellText(cell)) : cell, field, { column, areaCode });
  if (kept.size < MOST_KEPT && typeof cell !== 'object' && String(cell).length <= LONGEST_KEPT) kept.set(cell, reading);
  return reading;
}

/** Two choices may share one field for their wording: both are kept, the one within the other once. */
function joinWords(held: FieldValues, more: FieldValues): void {
  for (const key in more) {
    const [before, value = ''] = [held[key], more[key]];
    if (typeof before !== 'string' || typeof value !== 'string' || value.includes(before)) held[key] = value;
    else if (!before.includes(value)) held[key] = `${before}；${value}`;
  }
}

/** 国家备案众创空间 in the column of levels also says the kind, when no column does. */
function readFromWording(spec: RecordTypeSpec, values: FieldValues): FieldValues {
  for (const field of spec.fields) {
    const words = field.beside?.wording === undefined ? undefined : values[field.beside.wording];
    if (field.kind !== 'choice' || values[field.key] !== undefined || typeof words !== 'string') continue;
    const [only, another] = readOptions(field, words);
    if (only !== undefined && another === undefined) values[field.key] = only;
  }
  return values;
}
