import { getRecordType, type RecordTypeSpec } from '@market/contract/record';
import { buildRecord } from '../record/build-record.js';
import { checkRecord } from '../record/check-record.js';
import { Duplicates } from '../record/duplicates.js';
import { isBlocking } from '../record/row-issue.js';
import { sheetContext, type ImportRegion, type SheetContext } from '../record/sheet-context.js';
import { SureNames } from '../mapping/sure-names.js';
import { targetsOf } from '../mapping/targets.js';
import { ImportRefused } from '../reading/import-refused.js';
import { limits } from '../reading/limits.js';
import { openWorkbook } from '../reading/open-workbook.js';
import { cellText, isBlank, type Sheet, type SheetRow } from '../reading/sheet.js';
import { RowKinds } from '../table/row-kind.js';
import type { PreviewRequest, PreviewRow, PreviewSummary, SheetSummary } from './preview.js';
import { findTables, isEmptySheet, type Table } from './read-sheet.js';
import { SameAsAbove } from './same-as-above.js';

const MOST_SKIPPED_TOLD = 100;

type Place = { sheet: string; row: number };

/** Reads a file as the records it would become, bunch by bunch; the summary comes last. Nothing is stored. */
export async function* previewFile(
  request: PreviewRequest,
  region: ImportRegion,
  now: Date,
): AsyncGenerator<PreviewRow[], PreviewSummary> {
  const startedAt = performance.now();
  const workbook = await openWorkbook(request.file, request.name);
  const preview = new Preview(getRecordType(request.recordType), region, now);
  try {
    for (const sheet of workbook.sheets) yield* preview.readSheet(sheet);
  } finally {
    workbook.close();
  }
  return preview.summarise((performance.now() - startedAt) / 1000);
}

class Preview {
  private readonly targets;
  private readonly names;
  private readonly duplicates: Duplicates<Place>;
  private readonly sheets: SheetSummary[] = [];
  private readonly counts = { rows: 0, new: 0, duplicate: 0, invalid: 0, flagged: 0 };

  constructor(
    private readonly spec: RecordTypeSpec,
    private readonly region: ImportRegion,
    private readonly now: Date,
  ) {
    this.targets = targetsOf(spec);
    this.names = new SureNames(this.targets);
    this.duplicates = new Duplicates(spec);
  }

  async *readSheet(sheet: Sheet): AsyncGenerator<PreviewRow[]> {
    if (sheet.hidden) return void this.sheets.push(skippedSheet(sheet.name, 'hidden'));
    const tables = await findTables(sheet, this.targets, this.names);
    if (tables.length === 0)
      return void this.sheets.push(skippedSheet(sheet.name, (await isEmptySheet(sheet)) ? 'empty' : 'noTable'));
    for (const table of tables) {
      const summary = tableSummary(sheet.name, table);
      this.sheets.push(summary);
      yield* this.readTable(sheet.name, table, summary);
      summary.endedAtRow = sheet.endedAtRow ?? null;
    }
  }

  summarise(seconds: number): PreviewSummary {
    if (this.sheets.every(({ skipped }) => skipped !== null))
      throw new ImportRefused(this.sheets.every(({ skipped }) => skipped === 'empty') ? 'empty' : 'noTable');
    return { regionCode: this.region.code, sheets: this.sheets, ...this.counts, seconds: Number(seconds.toFixed(2)) };
  }

  private async *readTable(name: string, table: Table, summary: SheetSummary): AsyncGenerator<PreviewRow[]> {
    const context = sheetContext(this.spec, this.region, name, table.columns, table.sample);
    const kinds = new RowKinds(table.columns);
    const above = new SameAsAbove();
    let group = '';
    for await (const rows of table.rows()) {
      const bunch: PreviewRow[] = [];
      for (const row of rows) {
        const kind = table.layout === 'form' ? 'record' : kinds.of(row);
        if (kind === 'group') group = cellText(row.cells.find((cell) => !isBlank(cell)));
        if (kind === 'record') bunch.push(this.readRow(above.fill(row), context, group));
        else if (summary.skippedRows.length < MOST_SKIPPED_TOLD)
          summary.skippedRows.push({ row: row.number, reason: kind });
      }
      summary.records += bunch.length;
      if (this.counts.rows > limits.rows) throw new ImportRefused('tooManyRows');
      if (bunch.length > 0) yield bunch;
    }
  }

  private readRow(row: SheetRow, context: SheetContext, group: string): PreviewRow {
    const { record, issues } = buildRecord(row, context, group);
    issues.push(...checkRecord(record, context, this.now));
    const first = this.duplicates.firstOf(record, { sheet: context.sheetName, row: row.number });
    if (first) {
      const where = first.sheet === context.sheetName ? `第 ${first.row} 行` : `“${first.sheet}”第 ${first.row} 行`;
      const column = context.envelope.get('title')?.title ?? this.spec.titleLabel;
      issues.push({ column, code: 'duplicateInFile', message: `与${where}重复` });
    }
    const action = issues.some(isBlocking) ? 'invalid' : first ? 'duplicate' : 'new';
    this.counts.rows++;
    this.counts[action]++;
    if (issues.length > 0) this.counts.flagged++;
    return { sheet: context.sheetName, row: row.number, action, record, issues };
  }
}

const skippedSheet = (name: string, skipped: SheetSummary['skipped']): SheetSummary => ({
  name,
  skipped,
  layout: null,
  headerRows: null,
  columns: [],
  records: 0,
  endedAtRow: null,
  skippedRows: [],
});

const tableSummary = (name: string, { layout, headerRows, columns }: Table): SheetSummary => ({
  ...skippedSheet(name, null),
  layout,
  headerRows,
  columns: columns.map(({ title, target, confidence }) => ({ title, takenAs: target?.label ?? null, confidence })),
});
