import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { outcomeOf, rowActions, type BatchCounts } from '@market/contract/ingest';
import type { ReadRow } from './preview/preview.js';

export const CHUNK_ROWS = 200;

/** Rows shrink to a tenth; the fastest level gives nearly all of that. */
export const pack = (rows: readonly ReadRow[]): string =>
  deflateRawSync(JSON.stringify(rows), { level: 1 }).toString('base64');

/** JSON has no `undefined`: an empty cell comes back as null and is made empty again. */
export function unpack(packed: string): ReadRow[] {
  const rows = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()) as ReadRow[];
  for (const row of rows) row.cells = row.cells.map((cell) => cell ?? undefined);
  return rows;
}

export const noCounts = (): BatchCounts => ({
  rows: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  duplicate: 0,
  suspected: 0,
  conflict: 0,
  invalid: 0,
  flagged: 0,
  ready: 0,
  open: 0,
  submitted: 0,
});

export const outcomeOfRow = (row: ReadRow) => outcomeOf({ ...row, submitted: row.run > 0 });

export function countRows(rows: readonly ReadRow[]): BatchCounts {
  const counts = noCounts();
  for (const row of rows) {
    const outcome = outcomeOfRow(row);
    counts.rows++;
    counts[row.action]++;
    if (row.issues.length > 0) counts.flagged++;
    if (outcome === 'create' || outcome === 'update') counts.ready++;
    if (outcome === 'open') counts.open++;
    if (row.run > 0) counts.submitted++;
  }
  return counts;
}

/** `a + sign × b`, count by count. */
export function addCounts(a: BatchCounts, b: BatchCounts, sign: 1 | -1 = 1): BatchCounts {
  const sum = { ...a };
  for (const key of ['rows', 'flagged', 'ready', 'open', 'submitted', ...rowActions] as const)
    sum[key] += sign * b[key];
  return sum;
}
