import { csvLines } from '@market/contract/shared';
import writeExcelFile from 'write-excel-file/node';

/** Lines of a sheet, page by page as they are read. */
export type SheetPages = AsyncIterable<string[][]>;

const HEADING = { fontWeight: 'bold', backgroundColor: '#E8EEF5', wrap: true } as const;
/** As text, whatever it looks like: no cell is a formula. */
const text = (value: string) => ({ value, type: String, format: '@' }) as const;

export async function* csvSheet(titles: readonly string[], pages: SheetPages): AsyncGenerator<string> {
  yield csvLines([titles], { first: true });
  for await (const lines of pages) yield csvLines(lines);
}

/** A workbook of one sheet, its head and first column in place while the rest scrolls. Held whole: bound the rows. */
export async function workbook(sheet: string, titles: readonly string[], pages: SheetPages): Promise<Uint8Array> {
  const data: ReturnType<typeof text>[][] = [titles.map((value) => ({ ...text(value), ...HEADING }))];
  for await (const lines of pages) data.push(...lines.map((line) => line.map(text)));
  const columns = titles.map((title) => ({ width: Math.max(12, title.length * 2 + 2) }));
  return writeExcelFile([{ sheet, data, columns, stickyRowsCount: 1, stickyColumnsCount: 1 }]).toBuffer();
}
