import { writeZip, type ZipPart } from './write-zip.js';

/** A date is written as Excel does: a serial with a date format. */
export type WrittenCell =
  string | number | boolean | Date | { formula: string; result?: string | number } | { error: string } | null;

export interface WrittenSheet {
  name: string;
  hidden?: true;
  rows: readonly (readonly WrittenCell[])[];
  /** A1:C1 */
  merges?: readonly string[];
}

export interface WrittenBook {
  sheets: readonly WrittenSheet[];
  /** Texts in a table of their own, as Excel keeps them, or in their cells. */
  shared?: true;
  since1904?: true;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

export const xlsxParts = (book: WrittenBook): ZipPart[] => {
  const strings = book.shared ? new Map<string, number>() : undefined;
  const sheets = book.sheets.map((sheet) => sheetXml(sheet, strings, book.since1904));
  return [
    part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', workbookXml(book)),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...book.sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
    part('xl/styles.xml', '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    ...(strings
      ? [
          part(
            'xl/sharedStrings.xml',
            `<sst>${[...strings.keys()].map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`,
          ),
        ]
      : []),
    ...sheets.map((xml, i) => part(`xl/worksheets/sheet${i + 1}.xml`, xml)),
  ];
};

export const writeXlsx = (book: WrittenBook): Buffer => writeZip(xlsxParts(book));

const part = (name: string, body: string): ZipPart => ({
  name,
  content: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
});

const relations = (list: readonly [string, string][]): string =>
  `<Relationships>${list
    .map(
      ([kind, target], i) =>
        `<Relationship Id="r${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbookXml = ({ sheets, since1904 }: WrittenBook): string =>
  `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${sheets
    .map(
      ({ name, hidden }, i) =>
        `<sheet name="${escape(name)}" sheetId="${i + 1}" ${hidden ? 'state="hidden" ' : ''}r:id="r${i + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

function sheetXml({ rows, merges = [] }: WrittenSheet, strings?: Map<string, number>, since1904?: boolean): string {
  const lines = rows.map((cells, i) => {
    const written = cells.map((cell, column) => cellXml(`${columnName(column)}${i + 1}`, cell, strings, since1904));
    return `<row r="${i + 1}">${written.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet><dimension ref="A1:B2"/><sheetData>${lines.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

function cellXml(at: string, cell: WrittenCell, strings?: Map<string, number>, since1904?: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return `<c r="${at}" s="1"><v>${serialOf(cell, since1904)}</v></c>`;
  if (typeof cell === 'object' && 'error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  if (typeof cell === 'object') {
    const result = cell.result === undefined ? '' : `<v>${escape(String(cell.result))}</v>`;
    return `<c r="${at}"${typeof cell.result === 'string' ? ' t="str"' : ''}><f>${escape(cell.formula)}</f>${result}</c>`;
  }
  if (!strings) return `<c r="${at}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  if (!strings.has(cell)) strings.set(cell, strings.size);
  return `<c r="${at}" t="s"><v>${strings.get(cell)}</v></c>`;
}

const serialOf = (date: Date, since1904 = false): number =>
  (date.getTime() - (since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / 86_400_000;
