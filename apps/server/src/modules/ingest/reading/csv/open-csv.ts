import { readFile } from 'node:fs/promises';
import { ImportRefused } from '../import-refused.js';
import { limits } from '../limits.js';
import type { Sheet, SheetRow, Workbook } from '../sheet.js';
import { decodeText } from './decode-text.js';
import { parseCsv } from './parse-csv.js';

const BUNCH = 500;

/** A CSV file is a workbook of one sheet whose cells are all text. */
export async function openCsv(path: string, name: string): Promise<Workbook> {
  const text = decodeText(await readFile(path));
  if (text.trim().length === 0) throw new ImportRefused('empty');
  const sheet: Sheet = { name, hidden: false, merges: [], rows: () => rowsOf(text, sheet) };
  return { sheets: [sheet], close: () => undefined };
}

async function* rowsOf(text: string, sheet: Sheet): AsyncGenerator<SheetRow[]> {
  let bunch: SheetRow[] = [];
  let emptyRows = 0;
  for (const { number, values } of parseCsv(text)) {
    const cells = values.map((value) => (value === '' ? undefined : value));
    emptyRows = cells.some((cell) => cell !== undefined) ? 0 : emptyRows + 1;
    if (emptyRows > limits.emptyRows) {
      sheet.endedAtRow = number;
      break;
    }
    if (emptyRows > 0) continue;
    bunch.push({ number, cells });
    if (bunch.length < BUNCH) continue;
    yield bunch;
    bunch = [];
  }
  yield bunch;
}
