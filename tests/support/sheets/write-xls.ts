/** A BIFF8 workbook of one sheet, with what old Excel writes: shared texts, packed numbers, dates, merged cells. */
export interface XlsSheet {
  rows: readonly (readonly (string | number | Date | null)[])[];
  /** [top, bottom, left, right] from 0. */
  merges?: readonly (readonly [number, number, number, number])[];
  /** Sets the record that a password leaves. */
  password?: true;
}

const DATE_STYLE = 1;

const record = (type: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
};
const words = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16LE(value, i * 2));
  return bytes;
};
const wide = (text: string): Buffer => Buffer.concat([Buffer.from([1]), Buffer.from(text, 'utf16le')]);
const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
const begin = (kind: number): Buffer => record(0x809, words(0x600, kind, 0, 0), Buffer.alloc(8));
const end = record(0x0a);
const style = (format: number): Buffer => record(0xe0, words(0, format), Buffer.alloc(16));

export function writeXls({ rows, merges = [], password }: XlsSheet): Buffer {
  const strings = [...new Set(rows.flat().filter((cell) => typeof cell === 'string'))];
  const globals = (sheetAt: number): Buffer =>
    Buffer.concat([
      begin(0x05),
      ...(password ? [record(0x2f, Buffer.alloc(6))] : []),
      style(0),
      style(14),
      record(0x85, words(sheetAt & 0xffff, sheetAt >> 16, 0), Buffer.from([2]), wide('表1')),
      ...stringTable(strings),
      end,
    ]);
  const sheet = Buffer.concat([
    begin(0x10),
    ...rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell === null ? [] : [cellRecord(row, column, cell, strings)])),
    ),
    record(0xe5, words(merges.length), ...merges.map((merge) => words(...merge))),
    end,
  ]);
  return compoundFile('Workbook', Buffer.concat([globals(globals(0).length), sheet]));
}

function cellRecord(row: number, column: number, cell: string | number | Date, strings: readonly string[]): Buffer {
  if (typeof cell === 'string') return record(0xfd, words(row, column, 0, strings.indexOf(cell), 0));
  if (cell instanceof Date) {
    const serial = (cell.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
    return record(0x203, words(row, column, DATE_STYLE), double(serial));
  }
  if (!Number.isInteger(cell) || Math.abs(cell) >= 2 ** 29) return record(0x203, words(row, column, 0), double(cell));
  const packed = Buffer.alloc(4);
  packed.writeInt32LE((cell << 2) | 2);
  return record(0x27e, words(row, column, 0), packed);
}

/** The first text is cut in two where a CONTINUE record begins, in the other width. */
function stringTable(strings: readonly string[]): Buffer[] {
  const count = Buffer.alloc(8);
  count.writeUInt32LE(strings.length, 4);
  const [first = '', ...others] = strings;
  const cut = first.length >> 1;
  const rest = others.map((text) => Buffer.concat([words(text.length), wide(text)]));
  return [
    record(0xfc, count, ...(strings.length > 0 ? [words(first.length), wide(first.slice(0, cut))] : [])),
    record(0x3c, wide(first.slice(cut)), ...rest),
  ];
}

const SECTOR = 512;
const END = 0xfffffffe;

/** One stream in an OLE compound file: its sectors, the directory, the sector table. */
export function compoundFile(name: string, content: Buffer): Buffer {
  const stream = Buffer.alloc(Math.max(4096, Math.ceil(content.length / SECTOR) * SECTOR));
  content.copy(stream);
  const used = stream.length / SECTOR;
  const tableSectors = Math.ceil(((used + 2) * 4) / SECTOR) + 1;
  const table = Buffer.alloc(tableSectors * SECTOR, 0xff);
  for (let i = 0; i < used; i++) table.writeUInt32LE(i === used - 1 ? END : i + 1, i * 4);
  table.writeUInt32LE(END, used * 4);
  for (let i = 0; i < tableSectors; i++) table.writeUInt32LE(0xfffffffd, (used + 1 + i) * 4);
  const header = Buffer.alloc(SECTOR, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tableSectors, 44);
  header.writeUInt32LE(used, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  header.fill(0xff, 76);
  for (let i = 0; i < tableSectors; i++) header.writeUInt32LE(used + 1 + i, 76 + i * 4);
  return Buffer.concat([header, stream, directory(name, stream.length), table]);
}

function directory(name: string, size: number): Buffer {
  const entry = (label: string, kind: number, start: number, bytes: number): Buffer => {
    const data = Buffer.alloc(128);
    data.write(label, 0, 'utf16le');
    data.writeUInt16LE((label.length + 1) * 2, 64);
    data.writeUInt8(kind, 66);
    data.writeUInt32LE(start, 116);
    data.writeUInt32LE(bytes, 120);
    return data;
  };
  return Buffer.concat([entry('Root Entry', 5, END, 0), entry(name, 2, 0, size), Buffer.alloc(256)]);
}
