import type { RowAction, RowConflict, RowDecision, SkipReason, TargetKey } from '@market/contract/ingest';
import type { RecordContent } from '@market/contract/record';
import type { RowMatch } from '../matching/row-match.js';
import type { Cell } from '../reading/sheet.js';
import type { RowIssue } from '../record/row-issue.js';

/** What was said about the columns of a file, by column key (mapping/column-key.ts). */
export interface ReadColumns {
  columns: Readonly<Record<string, TargetKey | null>>;
  /** One value for every row of a target that has no column. */
  fills: Readonly<Record<string, string>>;
}

export interface ReadColumn {
  index: number;
  title: string;
  group: string;
  hint: string;
  target: TargetKey | null;
  /** What it is taken for, in the words of the record type; null when it is left out. */
  takenAs: string | null;
  confidence: number;
  remembered: boolean;
  /** No column of the sheet: one value for every row. */
  filled: boolean;
  /** The column holds another field's value too: 联系人及电话. */
  shared: boolean;
  /** Powers of ten of its amounts that say their unit, for those that do not. */
  magnitude: number | null;
  /** The first three different values. */
  samples: string[];
}

/** A table or a form that was read, or a sheet that was not. */
export interface ReadTable {
  name: string;
  /** Why the sheet was not read; null when it was. */
  skipped: 'hidden' | 'empty' | 'noTable' | null;
  layout: 'table' | 'form' | null;
  headerRows: [number, number] | null;
  columns: ReadColumn[];
  records: number;
  /** Where reading ended after thousands of empty rows; null when the sheet was read to its end. */
  endedAtRow: number | null;
  /** The first hundred rows that are no records. */
  skippedRows: { row: number; reason: SkipReason }[];
}

/** A row as it is read and kept: what its cells say, the record it would become, and what was found and decided. */
export interface ReadRow {
  /** Its table's place in the summary. */
  table: number;
  sheet: string;
  row: number;
  /** The line above its rows that names a place. */
  group: string;
  cells: Cell[];
  /** Typed for targets that have no column in the table. */
  added: Record<string, string>;
  version: number;
  action: RowAction;
  conflict: RowConflict | null;
  decision: RowDecision | null;
  match: RowMatch | null;
  record: RecordContent;
  issues: RowIssue[];
  /** The submission it went with, from 1; 0 while it stays. */
  run: number;
  /** The record it became or changed. */
  recordId: string | null;
}

/** The part of a row that a rehearsal shows. */
export type PreviewRow = Pick<ReadRow, 'sheet' | 'row' | 'action' | 'record' | 'issues'>;

export const shownRow = ({ sheet, row, action, record, issues }: ReadRow): PreviewRow => ({
  sheet,
  row,
  action,
  record,
  issues,
});

export interface PreviewSummary extends Record<RowAction, number> {
  regionCode: string;
  sheets: ReadTable[];
  rows: number;
  /** Rows with anything to look at. */
  flagged: number;
  seconds: number;
}

export interface PreviewRequest {
  file: string;
  /** The name the user gave the file; its own when left out. */
  name?: string;
  recordType: string;
  said?: ReadColumns;
  /** What the bureau said of its columns before. */
  remembered?: ReadColumns['columns'];
  /** The last import of this region and type, ISO. */
  lastImportAt?: string | null;
}
