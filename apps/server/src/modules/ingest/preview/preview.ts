import type { SkipReason } from '@market/contract/ingest';
import type { RecordContent } from '@market/contract/record';
import type { RowIssue } from '../record/row-issue.js';

/** What would become of a row. */
export type RowAction = 'new' | 'duplicate' | 'invalid';

export interface PreviewRow {
  sheet: string;
  row: number;
  action: RowAction;
  record: RecordContent;
  issues: RowIssue[];
}

export interface ColumnSummary {
  title: string;
  /** What it is taken for, in the words of the record type; null when it is left out. */
  takenAs: string | null;
  confidence: number;
}

export interface SheetSummary {
  name: string;
  /** Why the sheet was not read; null when it was. */
  skipped: 'hidden' | 'empty' | 'noTable' | null;
  layout: 'table' | 'form' | null;
  headerRows: [number, number] | null;
  columns: ColumnSummary[];
  records: number;
  /** Where reading ended after thousands of empty rows; null when the sheet was read to its end. */
  endedAtRow: number | null;
  /** The first hundred rows that are no records. */
  skippedRows: { row: number; reason: SkipReason }[];
}

export interface PreviewSummary {
  regionCode: string;
  sheets: SheetSummary[];
  rows: number;
  new: number;
  duplicate: number;
  invalid: number;
  /** Rows with anything to look at. */
  flagged: number;
  seconds: number;
}

export interface PreviewRequest {
  file: string;
  /** The name the user gave the file; its own when left out. */
  name?: string;
  recordType: string;
}
