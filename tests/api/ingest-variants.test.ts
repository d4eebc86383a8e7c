import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { preview } from '../support/sheets/preview.js';
import { spelled } from '../support/sheets/spellings.js';
import { writeXlsx, type WrittenCell } from '../support/sheets/write-xlsx.js';

it.each(spelled)(
  'any order of columns, any of their words and any spelling of the values gives the same $type',
  async ({ type, region, columns, record }) => {
    const written = fc.record({
      order: fc.shuffledSubarray([...columns.keys()], { minLength: columns.length }),
      choices: fc.tuple(...columns.map((spellings) => fc.constantFrom(...spellings))),
      banners: fc.integer({ min: 0, max: 3 }),
      serial: fc.boolean(),
      shared: fc.boolean(),
      starred: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(written, async ({ order, choices, banners, serial, shared, starred }) => {
        const picked = order.map((index) => choices[index] ?? ['', null]);
        const titles = picked.map(([title]) => (starred ? `${title}*` : title));
        const rows: WrittenCell[][] = [
          ...Array.from({ length: banners }, (_, i) => [`附件${i + 1}：共享目录`]),
          serial ? ['序号', ...titles] : titles,
          serial ? [1, ...picked.map(([, cell]) => cell)] : picked.map(([, cell]) => cell),
          [],
          ['注：以上数据截至2024年底。'],
        ];
        const book = { ...(shared && { shared: true as const }), sheets: [{ name: '表', rows }] };
        const { rows: found } = await preview('表.xlsx', writeXlsx(book), type, region);
        expect(found).toHaveLength(1);
        expect(found[0]?.record).toMatchObject(record);
      }),
      { numRuns: 120 },
    );
  },
);

it('whatever stands in the cells, the preview ends and every issue names a column', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('同上', '□', '☑', '万元', '1-2-3-4', '0-0', '９'.repeat(30)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 8 }), async (data) => {
      const csv = [['仪器名称', '原值', '购置日期', '经纬度', '联系电话', '开放状态'], ...data]
        .map((row) =>
          row
            .map(
              (value) =>
                `"${String(value ?? '')
                  .replaceAll('"', '""')
                  .replaceAll('\0', '')}"`,
            )
            .join(','),
        )
        .join('\n');
      const { rows } = await preview('仪器.csv', csv, 'instrument', '320600');
      for (const { issues, record } of rows) {
        expect(issues.every(({ column, message }) => column !== '' && message !== '')).toBe(true);
        const numbers = Object.values(record?.fields ?? {}).filter((value) => typeof value === 'number');
        expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});
