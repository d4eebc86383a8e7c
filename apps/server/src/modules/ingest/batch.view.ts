import type { BatchColumn, BatchDetail, BatchLine, BatchRow } from '@market/contract/ingest';
import { columnTargets, workingStates } from '@market/contract/ingest';
import { getRecordType, type RecordContent, type RecordTypeSpec } from '@market/contract/record';
import { iso, isoInstant } from '../../database/engine.js';
import type { Batch } from './batch.entity.js';
import { CHUNK_ROWS } from './chunk-rows.js';
import { columnKey } from './mapping/column-key.js';
import { differences } from './matching/differences.js';
import type { ReadRow, ReadTable } from './preview/preview.js';
import { cellText } from './reading/sheet.js';
import { isBlocking } from './record/row-issue.js';

export const batchRow = (batch: Batch): BatchRow => ({
  id: batch.id,
  regionCode: batch.regionCode,
  recordType: batch.recordType,
  source: batch.source,
  name: batch.name,
  state: batch.state,
  counts: batch.counts,
  progress: progressOf(batch),
  failure: batch.failure,
  version: batch.version,
  createdBy: batch.createdByName,
  createdAt: isoInstant(batch.createdAt),
  submittedAt: iso(batch.submittedAt),
});

/** A reader counts rows; whoever writes or takes back counts chunks. */
function progressOf({ state, done, counts }: Batch): BatchRow['progress'] {
  if (!workingStates.includes(state)) return null;
  if (state === 'reading') return { done, total: null };
  return { done: Math.min(done * CHUNK_ROWS, counts.rows), total: counts.rows };
}

export function batchDetail(batch: Batch, earlier: Batch | null): BatchDetail {
  const columns = columnsOf(batch.tables);
  const { fills } = batch.mapping;
  const fed = new Set([...columns.flatMap(({ target, also }) => [target, ...also]), ...Object.keys(fills)]);
  const required = columnTargets(getRecordType(batch.recordType)).filter((target) => target.required);
  return {
    ...batchRow(batch),
    bytes: batch.bytes,
    columns,
    sheets: batch.tables.map(sheetView),
    fills,
    missing: batch.counts.invalid === 0 ? [] : required.flatMap(({ key }) => (fed.has(key) ? [] : [key])),
    earlier: earlier?.submittedAt ? { id: earlier.id, submittedAt: isoInstant(earlier.submittedAt) } : null,
    seconds: batch.readMs === null ? null : batch.readMs / 1000,
  };
}

const sheetView = ({ columns: _, ...table }: ReadTable): BatchDetail['sheets'][number] => table;

/** Columns of one title are one, whatever sheet they stand in; fills are no columns. */
function columnsOf(tables: readonly ReadTable[]): BatchColumn[] {
  const byKey = new Map<string, BatchColumn>();
  tables.forEach((table, sheet) => {
    for (const { filled, shared, ...column } of table.columns) {
      const { title, group, target, confidence, remembered, samples } = column;
      if (filled) continue;
      const key = columnKey({ title, group });
      const known = byKey.get(key);
      if (!known)
        byKey.set(key, { key, title, group, target, also: [], sheets: [sheet], confidence, remembered, samples });
      else {
        if (!known.sheets.includes(sheet)) known.sheets.push(sheet);
        if (shared && target && target !== known.target && !known.also.includes(target)) known.also.push(target);
      }
    }
  });
  return [...byKey.values()];
}

/** `existing` is the record that the row was recognised as, as it stands now. */
export function batchLine(
  number: number,
  row: ReadRow,
  tables: readonly ReadTable[],
  existing: RecordContent | null,
  { spec, bureauName }: { spec: RecordTypeSpec; bureauName: string },
): BatchLine {
  const columns = tables[row.table]?.columns ?? [];
  return {
    number,
    sheet: row.sheet,
    row: row.row,
    version: row.version,
    action: row.action,
    decision: row.decision,
    conflict: row.conflict,
    submitted: row.run > 0,
    record: row.record,
    cells: cellsOf(row, columns),
    issues: row.issues.map((issue) => ({
      key: keyOf(issue.column, columns, spec),
      column: issue.column,
      code: issue.code,
      message: issue.message,
      blocking: isBlocking(issue),
    })),
    match: row.match && {
      kind: row.match.kind,
      title: row.match.title,
      recordId: row.match.recordId,
      sheet: row.match.sheet,
      row: row.match.row,
    },
    existing,
    changes: existing ? differences(spec, existing, row.record, bureauName) : [],
  };
}

function cellsOf({ cells, added }: ReadRow, columns: ReadTable['columns']): Record<string, string> {
  const said = columns.flatMap(({ target, index }) => (target ? [[target, cellText(cells[index])] as const] : []));
  return { ...Object.fromEntries(said.filter(([, text]) => text !== '')), ...added };
}

/** Issues name columns as people do; the form wants the target. */
function keyOf(column: string, columns: ReadTable['columns'], spec: RecordTypeSpec): string | null {
  const mapped = columns.find(({ title, target }) => title === column && target !== null)?.target;
  return mapped ?? columnTargets(spec).find(({ label }) => label === column)?.key ?? null;
}
