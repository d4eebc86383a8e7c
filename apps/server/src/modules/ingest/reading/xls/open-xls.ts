import { ImportRefused } from '../import-refused.js';
import { limits } from '../limits.js';
import { numberFormat } from '../number-format.js';
import type { Merge, SheetRow, Workbook } from '../sheet.js';
import { cellsOf, type XlsContext } from './cells.js';
import type { CompoundFile } from './compound-file.js';
import { continuedParts, readRecords, RECORD } from './records.js';
import { readStringTable, readText } from './strings.js';

const BIFF8 = 0x0600;
const WORKSHEET = 0;
const BUNCH = 500;

/** Excel 97–2003 (BIFF8): values, dates and merged ranges; formulas are read as the result saved with them. */
export function openXls(file: CompoundFile): Workbook {
  try {
    return openWorkbook(file);
  } catch (error) {
    if (error instanceof RangeError) throw new ImportRefused('damaged');
    throw error;
  }
}

function openWorkbook(file: CompoundFile): Workbook {
  const stream = file.read('Workbook');
  if (!stream) throw new ImportRefused(file.has('Book') ? 'oldExcel' : 'otherFormat');
  const { context, entries } = readGlobals(stream);
  const sheets = entries.map(({ name, hidden, from }) => ({
    name,
    hidden,
    merges: hidden ? [] : readMerges(stream, from),
    rows: () => readRows(stream, from, context),
  }));
  return { sheets, close: () => undefined };
}

interface Entry {
  name: string;
  hidden: boolean;
  from: number;
}

function readGlobals(stream: Buffer): { context: XlsContext; entries: Entry[] } {
  const entries: Entry[] = [];
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let strings: string[] = [];
  let since1904 = false;
  for (const record of readRecords(stream, 0)) {
    const { type, data } = record;
    if (type === RECORD.eof) break;
    if (type === RECORD.begin && data.readUInt16LE(0) !== BIFF8) throw new ImportRefused('oldExcel');
    if (type === RECORD.password) throw new ImportRefused('encrypted');
    if (type === RECORD.since1904) since1904 = data.readUInt16LE(0) === 1;
    if (type === RECORD.format) codes.set(data.readUInt16LE(0), readText([data], 2, 2));
    if (type === RECORD.style) styles.push(data.readUInt16LE(2));
    if (type === RECORD.strings) strings = readStringTable(continuedParts(stream, record));
    if (type === RECORD.sheet && data.readUInt8(5) === WORKSHEET && entries.length < limits.sheets)
      entries.push({
        name: readText([data], 6, 1),
        hidden: (data.readUInt8(4) & 3) !== 0,
        from: data.readUInt32LE(0),
      });
  }
  return { context: { strings, formats: styles.map((id) => numberFormat(id, codes.get(id))), since1904 }, entries };
}

function readMerges(stream: Buffer, from: number): Merge[] {
  const merges: Merge[] = [];
  for (const { type, data } of readRecords(stream, from)) {
    if (type === RECORD.eof) break;
    if (type !== RECORD.merges) continue;
    for (let at = 2; at + 8 <= data.length && merges.length < limits.merges; at += 8)
      merges.push({
        top: data.readUInt16LE(at) + 1,
        bottom: data.readUInt16LE(at + 2) + 1,
        left: data.readUInt16LE(at + 4),
        right: data.readUInt16LE(at + 6),
      });
  }
  return merges;
}

async function* readRows(stream: Buffer, from: number, context: XlsContext): AsyncGenerator<SheetRow[]> {
  const rows = new Map<number, SheetRow>();
  let last: { row: number; column: number } | undefined;
  for (const record of readRecords(stream, from)) {
    if (record.type === RECORD.eof) break;
    const placed =
      record.type === RECORD.formulaText && last
        ? [{ ...last, cell: readText(continuedParts(stream, record), 0, 2) }]
        : cellsOf(record, context);
    for (const { row, column, cell } of placed) {
      last = { row, column };
      if (cell === undefined || column >= limits.columns) continue;
      const held = rows.get(row) ?? { number: row, cells: [] };
      held.cells[column] = cell;
      rows.set(row, held);
    }
  }
  // Records stand in blocks of 32 rows and writers differ in their order, so rows are put in order at the end.
  const ordered = [...rows.values()].sort((a, b) => a.number - b.number);
  for (let at = 0; at < ordered.length; at += BUNCH) yield ordered.slice(at, at + BUNCH);
}
