import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { openWorkbook } from '../../apps/server/src/modules/ingest/reading/open-workbook.js';
import { isDayCell, isFault, type Cell } from '../../apps/server/src/modules/ingest/reading/sheet.js';
import { columnName, xlsxParts } from '../support/sheets/write-xlsx.js';
import { writeZip } from '../support/sheets/write-zip.js';

const folder = mkdtempSync(join(tmpdir(), 'market-cells-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A cell as the file holds it: its attributes behind the reference, and what stands inside. */
interface Written {
  attributes: string;
  inside: string;
}
interface Placed extends Written {
  row: number;
  column: number;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const held = (text: string): string => `<t xml:space="preserve">${escape(text)}</t>`;
const runs = (texts: readonly string[]): string => texts.map((text) => `<r><rPr><b/></rPr>${held(text)}</r>`).join('');

const text = fc
  .array(fc.constantFrom(...'南京市科创园区（一期）0513-AB&<>"\'；、㎡𠮷é ', '\n'), { minLength: 1, maxLength: 30 })
  .map((chars) => chars.join(''))
  .filter((joined) => joined.trim() !== '');
const richText = fc.array(text, { minLength: 1, maxLength: 4 }).map(runs);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.constantFrom(0, 0.1, 2.3499999999999996, 1e21, 123456789012345),
);
/** 1 and 3 are dates of `styles`, 0 and 2 are not. Whole days from 1 March 1900 on: before it Excel counts a day too many. */
const serial = fc.integer({ min: 61, max: 70_000 });
const styles =
  '<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="0.00&quot;m&quot;"/><numFmt numFmtId="165" formatCode="yyyy/mm/dd"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="2"/><xf numFmtId="165"/></cellXfs></styleSheet>';

const FAULTS = ['#N/A', '#REF!', '#DIV/0!'];
const value = (content: string | number): string => `<v>${content}</v>`;
const cells = (shared: (item: string) => number): fc.Arbitrary<Written> =>
  fc.oneof(
    text.map((t) => ({ attributes: ' t="s"', inside: value(shared(held(t))) })),
    richText.map((r) => ({ attributes: ' t="s"', inside: value(shared(r)) })),
    text.map((t) => ({ attributes: ' t="inlineStr"', inside: `<is>${held(t)}</is>` })),
    richText.map((r) => ({ attributes: ' t="inlineStr"', inside: `<is>${r}</is>` })),
    text.map((t) => ({ attributes: ' t="str"', inside: `<f>A1&amp;"x"</f>${value(escape(t))}` })),
    number.map((n) => ({ attributes: '', inside: value(n) })),
    number.map((n) => ({ attributes: ' s="2" t="n"', inside: `<f>SUM(A1:B2)</f>${value(n)}` })),
    serial.map((n) => ({ attributes: ' s="1"', inside: value(n) })),
    serial.map((n) => ({ attributes: ' s="3"', inside: value(n) })),
    fc.boolean().map((b) => ({ attributes: ' t="b"', inside: value(b ? 1 : 0) })),
    fc.constantFrom(...FAULTS).map((e) => ({ attributes: ' t="e"', inside: value(e) })),
    fc.constant({ attributes: ' s="2"', inside: '' }),
  );

const workbook = fc.gen().map((gen) => {
  const strings = new Map<string, number>();
  const shared = (item: string): number => strings.get(item) ?? strings.set(item, strings.size).size - 1;
  const since1904 = gen(fc.boolean);
  const places = gen(() =>
    fc.uniqueArray(fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.oneof(fc.nat(12), fc.nat(300)) }), {
      minLength: 1,
      maxLength: 60,
      selector: ({ row, column }) => `${row},${column}`,
    }),
  );
  const placed = places.map((place) => ({ ...place, ...gen(() => cells(shared)) }));
  return { bytes: packed(placed, [...strings.keys()], since1904), placed };
});

function packed(placed: readonly Placed[], strings: readonly string[], since1904: boolean): Buffer {
  const cellsOf = (row: number) =>
    placed
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map(({ column, attributes, inside }) => `<c r="${columnName(column)}${row}"${attributes}>${inside}</c>`);
  const numbers = [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b);
  const lines = numbers.map((row) => `<row r="${row}">${cellsOf(row).join('')}</row>`);
  const changed: Record<string, string> = {
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    'xl/styles.xml': styles,
  };
  const parts = xlsxParts({ sheets: [{ name: '表', rows: [] }], shared: true, ...(since1904 && { since1904 }) });
  return writeZip(parts.map(({ name, content }) => ({ name, content: changed[name] ?? content })));
}

const plain = (cell: Cell): unknown => (isDayCell(cell) ? cell.day : isFault(cell) ? cell.fault : (cell ?? null));
const theirs = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);

/** Every cell that holds something, by its reference. */
async function ours(file: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const { sheets, close } = await openWorkbook(file);
  for (const sheet of sheets)
    for await (const rows of sheet.rows())
      for (const { number: row, cells: line } of rows)
        line.forEach((cell, column) => (found[columnName(column) + row] = plain(cell)));
  close();
  return found;
}

async function independent(file: string): Promise<Record<string, unknown>> {
  const [sheet] = await readExcelFile(file, { trim: false });
  const found: Record<string, unknown> = {};
  sheet?.data.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== null) found[columnName(column) + (row + 1)] = theirs(cell);
    }),
  );
  return found;
}

it('every cell is what an independent reader reads', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async ({ bytes, placed }) => {
      const file = join(folder, 'cells.xlsx');
      writeFileSync(file, bytes);
      // The other reader leaves errors out: they are held against what was written.
      const faults = placed.filter(({ attributes }) => attributes.includes('"e"'));
      const expected = faults.map(({ row, column, inside }) => [columnName(column) + row, inside.slice(3, -4)]);
      expect(await ours(file)).toEqual({ ...(await independent(file)), ...Object.fromEntries(expected) });
    }),
    { numRuns: 150, endOnFailure: true },
  );
});
