import { compoundFile, writeXls } from './write-xls.js';
import { writeXlsx, xlsxParts } from './write-xlsx.js';
import { writeZip, type ZipPart } from './write-zip.js';

const MB = 1024 * 1024;
/** A good workbook of one carrier. */
export const book = {
  sheets: [
    {
      name: '表',
      rows: [
        ['载体名称', '类型'],
        ['甲园', '众创空间'],
      ],
    },
  ],
};

/** The parts of a good file, one of them replaced. */
const withPart = (name: string, change: Partial<ZipPart>): Buffer =>
  writeZip([...xlsxParts(book).filter((part) => part.name !== name), { name, content: '', ...change }]);
export const withSheet = (xml: string): Buffer => withPart('xl/worksheets/sheet1.xml', { content: xml });
const withRows = (rows: string): Buffer => withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);

const entities = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]><worksheet><sheetData/></worksheet>`;

/** Files that are not what they seem, each with the code it is refused by. */
export const hostileFiles: readonly [what: string, name: string, bytes: () => Buffer, code: string][] = [
  ['an .xls named .xlsx', 'a.xlsx', () => writeXls({ rows: [['载体名称']] }), 'nameMismatch'],
  ['an .xlsx named .csv', 'a.csv', () => writeXlsx(book), 'nameMismatch'],
  ['an .xls with a password', 'a.xls', () => writeXls({ rows: [['载体名称']], password: true }), 'encrypted'],
  ['an encrypted .xlsx', 'a.xlsx', () => compoundFile('EncryptedPackage', Buffer.alloc(5000)), 'encrypted'],
  ['a part with a password', 'a.xlsx', () => withPart('xl/worksheets/sheet1.xml', { encrypted: true }), 'encrypted'],
  [
    'a web page named .xls',
    'a.xls',
    () => Buffer.from('<html><table><tr><td>载体名称</td></tr></table></html>'),
    'webTable',
  ],
  ['a picture', 'a.xlsx', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'unknownFormat'],
  ['a Word document', 'a.xls', () => compoundFile('WordDocument', Buffer.alloc(5000)), 'otherFormat'],
  ['a zip of something else', 'a.xlsx', () => writeZip([{ name: 'readme.txt', content: 'x' }]), 'otherFormat'],
  ['half a file', 'a.xlsx', () => writeXlsx(book).subarray(0, 600), 'damaged'],
  ['half an .xls', 'a.xls', () => writeXls({ rows: [['载体名称']] }).subarray(0, 700), 'damaged'],
  ['nothing', 'a.xlsx', () => Buffer.alloc(0), 'empty'],
  ['entities', 'a.xlsx', () => withSheet(entities), 'unsafeXml'],
  ['entities in the workbook', 'a.xlsx', () => withPart('xl/workbook.xml', { content: entities }), 'unsafeXml'],
  ['a sheet that inflates a thousandfold', 'a.xlsx', () => withSheet(' '.repeat(60 * MB)), 'inflatesTooMuch'],
  [
    'a picture that inflates past the limit',
    'a.xlsx',
    () => withPart('xl/media/a.png', { content: Buffer.alloc(51 * MB) }),
    'inflatesTooMuch',
  ],
  [
    'a part that lies about its size',
    'a.xlsx',
    () => withPart('xl/worksheets/sheet1.xml', { content: ' '.repeat(20 * MB), claimedBytes: 100 }),
    'damaged',
  ],
  [
    'thousands of parts',
    'a.xlsx',
    () => writeZip([...xlsxParts(book), ...Array.from({ length: 1000 }, (_, i) => ({ name: `x${i}`, content: '' }))]),
    'tooManyParts',
  ],
  [
    'two parts of one name',
    'a.xlsx',
    () => writeZip([...xlsxParts(book), { name: 'xl/styles.xml', content: '' }]),
    'damaged',
  ],
  [
    'a name that climbs out',
    'a.xlsx',
    () => writeZip([...xlsxParts(book), { name: '../../x', content: '' }]),
    'damaged',
  ],
  [
    'a cell of a megabyte',
    'a.xlsx',
    () => withRows(`<row><c t="inlineStr"><is><t>${'长'.repeat(MB)}</t></is></c></row>`),
    'cellTooLong',
  ],
  ['a sheet without a header', 'a.csv', () => Buffer.from('1,2,3\n4,5,6'), 'noTable'],
  ['bytes that are no text', 'a.csv', () => Buffer.from([0xe8, 0xff, 0xff, 0xff, 0x41]), 'unknownEncoding'],
];
