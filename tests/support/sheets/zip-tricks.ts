import { book } from './hostile.js';
import { writeXlsx, xlsxParts } from './write-xlsx.js';
import { writeZip, type ZipPart } from './write-zip.js';

const MB = 1024 * 1024;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const good = xlsxParts(book);
const withMore = (...more: ZipPart[]): Buffer => writeZip([...good, ...more]);
const named =
  (name: string): (() => Buffer) =>
  () =>
    withMore({ name, content: 'x' });

/** A good file, a few bytes of its end or of what its directory says of the sheet written over. */
function patched(part: 'sheet' | 'end', at: number, bytes: number[]): Buffer {
  const zip = writeXlsx(book);
  const end = zip.length - END_BYTES;
  const sheet = end - ENTRY_BYTES - Buffer.byteLength(good.at(-1)?.name ?? '');
  Buffer.from(bytes).copy(zip, (part === 'end' ? end : sheet) + at);
  return zip;
}

/** Every entry of the directory points at the one body: what is a kilobyte here is gigabytes there. */
function overlapping(): Buffer {
  const zip = withMore(...Array.from({ length: 900 }, (_, i) => ({ name: `xl/media/${i}`, content: '' })), {
    name: 'xl/media/big',
    content: Buffer.alloc(9 * MB),
  });
  const start = zip.readUInt32LE(zip.length - END_BYTES + 16);
  let entry = start;
  const entries: number[] = [];
  while (zip.readUInt32LE(entry) === 0x02014b50) {
    entries.push(entry);
    entry += ENTRY_BYTES + zip.readUInt16LE(entry + 28);
  }
  const big = entries.at(-1) ?? start;
  for (const one of entries.slice(good.length)) {
    zip.copy(zip, one + 16, big + 16, big + 28);
    zip.copy(zip, one + 42, big + 42, big + 46);
  }
  return zip;
}

const SYMLINK = 0o120777;

/** Zip containers that are not what they seem, each named after its trick. */
export const zipTricks: Readonly<Record<string, () => Buffer>> = {
  'a name that climbs': named('../../x'),
  'a name that climbs in the middle': named('xl/../../../x'),
  'a name from the root': named('/etc/cron.d/x'),
  'a name from a drive': named('C:\\x'),
  'a name that climbs backwards': named('..\\..\\x'),
  'an empty step': named('xl/./../..//x'),
  'two of one name': () => withMore({ name: 'xl/workbook.xml', content: 'x' }),
  'two of one name in other letters': () => withMore({ name: 'XL/WORKBOOK.XML', content: 'x' }),
  'a thousand parts': () => withMore(...Array.from({ length: 1_000 }, (_, i) => ({ name: `x${i}`, content: '' }))),
  'more than 50 MB': () => withMore({ name: 'xl/media/a', content: Buffer.alloc(51 * MB) }),
  'more than 50 MB in many': () =>
    withMore(...Array.from({ length: 8 }, (_, i) => ({ name: `m${i}`, content: Buffer.alloc(7 * MB) }))),
  'a size told too small': () =>
    writeZip(good.map((part) => ({ ...part, ...(part.name.includes('sheet1') && { claimedBytes: 3 }) }))),
  'a size told too large': () =>
    writeZip(good.map((part) => ({ ...part, ...(part.name.includes('sheet1') && { claimedBytes: 2 ** 32 - 2 }) }))),
  'bodies that overlap': overlapping,
  'a body that is not there': () => patched('sheet', 42, [0xff, 0xff, 0xff, 0x7f]),
  'a directory that is not there': () => patched('end', 16, [0xff, 0xff, 0xff, 0x7f]),
  'more entries than there are': () => patched('end', 8, [0xff, 0x03, 0xff, 0x03]),
  'a way of packing nobody knows': () => patched('sheet', 10, [99, 0]),
  'a zip in a zip': () => writeZip([{ name: 'inner.zip', content: writeXlsx(book) }]),
};

/** A symbolic link beside the parts: made of nothing here, for no entry is ever written to a folder. */
export const withSymlink = (): Buffer => {
  const zip = withMore({ name: 'xl/link', content: '/etc/passwd' });
  const last = zip.lastIndexOf(Buffer.from('xl/link')) - ENTRY_BYTES;
  zip.writeUInt16LE(SYMLINK, last + 40);
  zip.writeUInt8(3, last + 5);
  return zip;
};
