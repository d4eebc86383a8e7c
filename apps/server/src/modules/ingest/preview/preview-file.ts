import { rowActions } from '@market/contract/ingest';
import { getRecordType, type RecordTypeSpec } from '@market/contract/record';
import { Recogniser } from '../matching/recogniser.js';
import type { KnownRecord } from '../matching/known-records.js';
import { SettledColumns } from '../mapping/settled-columns.js';
import { SureNames } from '../mapping/sure-names.js';
import { targetsOf } from '../mapping/targets.js';
import { ImportRefused } from '../reading/import-refused.js';
import { limits } from '../reading/limits.js';
import { openWorkbook } from '../reading/open-workbook.js';
import { cellText, isBlank, type Sheet, type SheetRow } from '../reading/sheet.js';
import { readRow } from '../record/read-row.js';
import { isBlocking } from '../record/row-issue.js';
import { sheetContext, type ImportRegion, type SheetContext } from '../record/sheet-context.js';
import type { PreviewRequest, PreviewSummary, ReadRow, ReadTable } from './preview.js';
import { isEmptySheet, tablesOf, type Table } from './read-sheet.js';
import { SameAsAbove } from './same-as-above.js';
import { columnsBehind, readTable, skippedSheet } from './table-columns.js';

const MOST_SKIPPED_TOLD = 100;

/** Reads a file as the records it would become, bunch by bunch; the summary comes last. Nothing is stored. */
export async function* previewFile(
  request: PreviewRequest,
  region: ImportRegion,
  now: Date,
  known: AsyncIterable<KnownRecord[]> | Iterable<KnownRecord[]> = [],
): AsyncGenerator<ReadRow[], PreviewSummary> {
  const startedAt = performance.now();
  const workbook = await openWorkbook(request.file, request.name);
  try {
    const preview = new Preview(getRecordType(request.recordType), region, now, request);
    for await (const records of known) preview.recogniser.know(records);
    for (const sheet of workbook.sheets) yield* preview.readSheet(sheet);
    return preview.summarise((performance.now() - startedAt) / 1000);
  } finally {
    workbook.close();
  }
}

class Preview {
  readonly recogniser: Recogniser;
  private readonly targets;
  private readonly settled: SettledColumns;
  private readonly names: SureNames;
  private readonly tables: ReadTable[] = [];
  private readonly counts = { rows: 0, flagged: 0, ...zeroes() };

  constructor(
    private readonly spec: RecordTypeSpec,
    private readonly region: ImportRegion,
    private readonly now: Date,
    private readonly request: PreviewRequest,
  ) {
    this.targets = targetsOf(spec);
    this.settled = new SettledColumns(this.targets, request.said?.columns, request.remembered);
    this.names = new SureNames(this.targets, this.settled);
    const { name: regionName, bureauName } = region;
    this.recogniser = new Recogniser(spec, { regionName, bureauName, lastImportAt: request.lastImportAt ?? null });
  }

  async *readSheet(sheet: Sheet): AsyncGenerator<ReadRow[]> {
    if (sheet.hidden) return void this.tables.push(skippedSheet(sheet.name, 'hidden'));
    const before = this.tables.length;
    for await (const table of tablesOf(sheet, this.targets, this.names, this.settled))
      yield* this.readTable(sheet, table);
    if (this.tables.length === before)
      this.tables.push(skippedSheet(sheet.name, (await isEmptySheet(sheet)) ? 'empty' : 'noTable'));
  }

  summarise(seconds: number): PreviewSummary {
    if (this.tables.every(({ skipped }) => skipped !== null))
      throw new ImportRefused(this.tables.every(({ skipped }) => skipped === 'empty') ? 'empty' : 'noTable');
    return { regionCode: this.region.code, sheets: this.tables, ...this.counts, seconds: Number(seconds.toFixed(2)) };
  }

  private async *readTable(sheet: Sheet, table: Table): AsyncGenerator<ReadRow[]> {
    const { fills = {} } = this.request.said ?? {};
    const filled = columnsBehind(table.columns, Object.keys(fills), this.targets);
    const columns = [...table.columns, ...filled];
    const context = sheetContext(this.spec, this.region, sheet.name, columns, table.sample);
    const summary = readTable(sheet.name, table, context);
    const number = this.tables.push(summary) - 1;
    const above = new SameAsAbove();
    let group = '';
    for await (const rows of table.rows()) {
      const bunch: ReadRow[] = [];
      for (const row of rows) {
        const kind = table.kindOf(row);
        if (kind === 'group') group = cellText(row.cells.find((cell) => !isBlank(cell)));
        if (kind === 'record') {
          above.fill(row);
          for (const { index, target } of filled) row.cells[index] = fills[target?.key ?? ''];
          bunch.push(this.readRow(row, context, group, number));
        } else if (summary.skippedRows.length < MOST_SKIPPED_TOLD)
          summary.skippedRows.push({ row: row.number, reason: kind });
      }
      summary.records += bunch.length;
      if (this.counts.rows > limits.rows) throw new ImportRefused('tooManyRows');
      if (bunch.length > 0) yield bunch;
    }
    summary.endedAtRow = sheet.endedAtRow ?? null;
  }

  private readRow(row: SheetRow, context: SheetContext, group: string, table: number): ReadRow {
    const read = readRow(row, context, group, this.now);
    const verdict = this.recogniser.recognise(read.record, { sheet: context.sheetName, row: row.number });
    const { match, conflict } = verdict;
    if (verdict.action === 'duplicate' && match) {
      const where = match.sheet === context.sheetName ? `第 ${match.row} 行` : `“${match.sheet}”第 ${match.row} 行`;
      const column = context.envelope.get('title')?.title ?? this.spec.titleLabel;
      read.issues.push({ column, code: 'duplicateInFile', message: `与${where}重复` });
    }
    const action = read.issues.some(isBlocking) ? 'invalid' : verdict.action;
    this.counts.rows++;
    this.counts[action]++;
    if (read.issues.length > 0) this.counts.flagged++;
    return {
      table,
      sheet: context.sheetName,
      row: row.number,
      group,
      cells: row.cells,
      added: {},
      version: 1,
      action,
      conflict,
      decision: null,
      match,
      ...read,
      run: 0,
      recordId: null,
    };
  }
}

const zeroes = () =>
  Object.fromEntries(rowActions.map((action) => [action, 0])) as Record<(typeof rowActions)[number], number>;
