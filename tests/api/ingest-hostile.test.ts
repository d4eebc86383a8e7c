import { describe, expect, it } from '@jest/globals';
import { preview } from '../support/sheets/preview.js';
import { compoundFile, writeXls } from '../support/sheets/write-xls.js';
import { writeXlsx, xlsxParts } from '../support/sheets/write-xlsx.js';
import { writeZip, type ZipPart } from '../support/sheets/write-zip.js';

const MB = 1024 * 1024;
const book = {
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
const read = (name: string, bytes: Buffer | string) => preview(name, bytes, 'carrier', '320100');

/** The parts of a good file, one of them replaced. */
const withPart = (name: string, change: Partial<ZipPart>): Buffer =>
  writeZip([...xlsxParts(book).filter((part) => part.name !== name), { name, content: '', ...change }]);
const withSheet = (xml: string): Buffer => withPart('xl/worksheets/sheet1.xml', { content: xml });
const withRows = (rows: string): Buffer => withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);

const entities = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]><worksheet><sheetData/></worksheet>`;

describe('a file that is not what it seems is refused in time, with its reason', () => {
  it.each<[string, string, () => Buffer, string]>([
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
  ])('%s', async (_, name, bytes, code) => {
    const file = bytes();
    const startedAt = performance.now();
    await expect(read(name, file)).rejects.toMatchObject({
      name: 'ImportRefused',
      code,
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

describe('a file that merely lies or wastes is read for what it holds', () => {
  it.each<[string, () => Buffer]>([
    [
      'a forged dimension',
      () =>
        withSheet(
          '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c t="inlineStr"><is><t>载体名称</t></is></c><c t="inlineStr"><is><t>类型</t></is></c></row><row r="2"><c t="inlineStr"><is><t>甲园</t></is></c><c t="inlineStr"><is><t>众创空间</t></is></c></row></sheetData></worksheet>',
        ),
    ],
    [
      'a million empty rows behind',
      () =>
        withSheet(
          String(xlsxParts(book).at(-1)?.content).replace('</sheetData>', `${'<row/>'.repeat(1_000_000)}</sheetData>`),
        ),
    ],
    [
      'a cell in the last corner',
      () =>
        withSheet(
          String(xlsxParts(book).at(-1)?.content).replace(
            '</sheetData>',
            '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
          ),
        ),
    ],
  ])('%s', async (_, bytes) => {
    const file = bytes();
    const startedAt = performance.now();
    const { rows } = await read('a.xlsx', file);
    expect(rows.map(({ record }) => record.title)).toEqual(['甲园']);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });

  it('says where it stopped among empty rows', async () => {
    const more = '<row><c t="inlineStr"><is><t>乙园</t></is></c></row></sheetData>';
    const sheet = String(xlsxParts(book).at(-1)?.content).replace('</sheetData>', '<row/>'.repeat(200_000) + more);
    const { rows, summary } = await read('a.xlsx', withSheet(sheet));
    expect(rows).toHaveLength(1);
    expect(summary.sheets[0]?.endedAtRow).toBeGreaterThan(20_000);
  });

  it('rich text is joined and its phonetic reading left out', async () => {
    const strings =
      '<sst><si><r><t>载体</t></r><r><t xml:space="preserve">名称</t></r><rPh sb="0" eb="1"><t>zaiti</t></rPh></si><si><t>类型</t></si><si><t>甲_x000D_园</t></si><si><t>众创空间</t></si></sst>';
    const rows =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>';
    const parts = [
      ...xlsxParts(book).filter(({ name }) => !name.includes('sheet1')),
      { name: 'xl/sharedStrings.xml', content: strings },
      { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
    ];
    expect((await read('a.xlsx', writeZip(parts))).rows[0]?.record.title).toBe('甲园');
  });
});
