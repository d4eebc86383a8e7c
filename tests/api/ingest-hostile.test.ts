import { describe, expect, it } from '@jest/globals';
import { readSource } from '../support/repository.js';
import { book, hostileFiles, withSheet } from '../support/sheets/hostile.js';
import { preview } from '../support/sheets/preview.js';
import { withSymlink, zipTricks } from '../support/sheets/zip-tricks.js';
import { xlsxParts } from '../support/sheets/write-xlsx.js';
import { writeZip } from '../support/sheets/write-zip.js';

/** The time the processor was at it: what else runs on the machine does not count. */
function workedMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
const read = (name: string, bytes: Buffer | string) => preview(name, bytes, 'carrier', '320100');

describe('a file that is not what it seems is refused in time, with its reason', () => {
  it.each(hostileFiles)('%s', async (_, name, bytes, code) => {
    const file = bytes();
    const startedAt = process.cpuUsage();
    await expect(read(name, file)).rejects.toMatchObject({
      name: 'ImportRefused',
      code,
      message: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
    expect(workedMs(startedAt)).toBeLessThan(2_000);
  });
});

describe('I2: a zip that is not what it seems', () => {
  it.each(Object.entries(zipTricks))(
    'I2: %s is refused before it is inflated, and leaves nothing behind',
    async (_, bytes) => {
      const file = bytes();
      const startedAt = process.cpuUsage();
      const refused = await read('a.xlsx', file).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(refused).toMatchObject({ name: 'ImportRefused' });
      expect(workedMs(startedAt)).toBeLessThan(2_000);
    },
  );

  it('I2: a symbolic link is a part like another, and no part is ever written down', async () => {
    expect((await read('a.xlsx', withSymlink())).rows).toHaveLength(1);
    const reading = readSource('apps/server/src/modules/ingest/reading/xlsx/open-package.ts');
    expect(reading).not.toMatch(/createWriteStream|writeFile|symlink/);
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
    const startedAt = process.cpuUsage();
    const { rows } = await read('a.xlsx', file);
    expect(rows.map(({ record }) => record.title)).toEqual(['甲园']);
    expect(workedMs(startedAt)).toBeLessThan(2_000);
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
