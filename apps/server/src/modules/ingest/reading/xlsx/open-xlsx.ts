import { ImportRefused } from '../import-refused.js';
import type { Sheet, SheetRow, Workbook } from '../sheet.js';
import { openPackage, type Package } from './open-package.js';
import { readDirectory, type SheetEntry } from './read-directory.js';
import { readMerges } from './read-merges.js';
import { readRows, type CellContext } from './read-rows.js';
import { readSharedStrings } from './shared-strings.js';
import { readStyles } from './styles.js';

export async function openXlsx(path: string): Promise<Workbook> {
  const parts = await refuseDamaged(() => openPackage(path));
  try {
    return await refuseDamaged(() => openSheets(parts));
  } catch (error) {
    parts.close();
    throw error;
  }
}

async function openSheets(parts: Package): Promise<Workbook> {
  const { sheets, since1904, stylesPart, stringsPart } = await readDirectory(parts);
  const formats = stylesPart && parts.has(stylesPart) ? await readStyles(await parts.open(stylesPart)) : [];
  const strings = stringsPart && parts.has(stringsPart) ? await readSharedStrings(await parts.open(stringsPart)) : [];
  const context: CellContext = { strings, formats, since1904 };
  return {
    sheets: await Promise.all(sheets.map((entry) => openSheet(parts, entry, context))),
    close: () => parts.close(),
  };
}

async function openSheet(parts: Package, { name, hidden, part }: SheetEntry, context: CellContext): Promise<Sheet> {
  // A hidden sheet is never read.
  const merges = hidden ? [] : await readMerges(await parts.open(part));
  const sheet: Sheet = { name, hidden, merges, rows: () => rowsOf(parts, part, context, sheet) };
  return sheet;
}

async function* rowsOf(parts: Package, part: string, context: CellContext, sheet: Sheet): AsyncGenerator<SheetRow[]> {
  const source = await refuseDamaged(() => parts.open(part));
  yield* readRows(source, context, (row) => (sheet.endedAtRow = row));
}

/** Whatever the container is broken by, the answer is the same. */
async function refuseDamaged<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof ImportRefused ? error : new ImportRefused('damaged');
  }
}
