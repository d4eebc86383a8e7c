import type { SheetRow } from '../reading/sheet.js';
import { buildRecord, type BuiltRecord } from './build-record.js';
import { checkRecord } from './check-record.js';
import type { SheetContext } from './sheet-context.js';

/** A row read and checked: the same for a row of a file and for one that a person mends. */
export function readRow(row: SheetRow, context: SheetContext, group: string, now: Date): BuiltRecord {
  const { record, issues } = buildRecord(row, context, group);
  return { record, issues: [...issues, ...checkRecord(record, context, now)] };
}
