import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { getRecordType } from '../../packages/contract/src/record/index.js';
import { preview } from '../support/sheets/preview.js';
import { writeXlsx, type WrittenCell } from '../support/sheets/write-xlsx.js';

/** One instrument, in every way a bureau may write it: each key has its column titles and its spellings of one value. */
const spec = getRecordType('instrument');
const titlesOf = (key: string): string[] => {
  const field = spec.fields.find((candidate) => candidate.key === key);
  return field ? [field.label, ...(field.headers ?? [])] : [];
};
const columns: { titles: string[]; cells: WrittenCell[] }[] = [
  { titles: [spec.titleLabel, '设备名称', '仪器设备名称'], cells: ['扫描电镜', ' 扫描电镜\u3000', '扫描\n电镜'] },
  { titles: titlesOf('host'), cells: ['南通大学（启东校区）', '南通大学(启东校区)'] },
  { titles: ['型号', '规格型号', '仪器型号'], cells: ['SU8600', 'ＳＵ８６００'] },
  {
    titles: ['原值', '设备原值', '购置金额'],
    cells: ['428万元', '￥4,280,000.00', '肆佰贰拾捌万元整', '4280000元', '0.0428亿元'],
  },
  {
    titles: titlesOf('purchasedOn'),
    cells: [
      '2018年9月1日',
      '2018/9/1',
      '2018.09.01',
      '20180901',
      '２０１８－０９－０１',
      '二〇一八年九月一日',
      43344,
      '43344',
      new Date('2018-09-01'),
      '18-9-1',
    ],
  },
  { titles: titlesOf('feeFen'), cells: ['400元/小时', '400元／小时', '￥400/小时', '肆佰元/小时'] },
  { titles: ['开放状态', '是否开放', '开放情况'], cells: ['开放', '是', '√', '对外开放', '开放 '] },
  {
    titles: ['联系电话', '电话', '联系方式'],
    cells: [
      '0513-80008349',
      '（0513）80008349',
      '051380008349',
      '0513 8000 8349',
      '+86-513-80008349',
      '０５１３－８０００８３４９',
    ],
  },
  { titles: ['经纬度(GCJ02)', '坐标（高德）'], cells: ['120.9046,31.9746', '31.9746，120.9046', 'E120.9046 N31.9746'] },
];

const written = fc.record({
  order: fc.shuffledSubarray([...columns.keys()], { minLength: columns.length }),
  choices: fc.tuple(
    ...columns.map(({ titles, cells }) => fc.tuple(fc.constantFrom(...titles), fc.constantFrom(...cells))),
  ),
  banners: fc.integer({ min: 0, max: 3 }),
  serial: fc.boolean(),
  shared: fc.boolean(),
  starred: fc.boolean(),
});

it('any order of columns, any of their words and any spelling of the values gives the same record', async () => {
  await fc.assert(
    fc.asyncProperty(written, async ({ order, choices, banners, serial, shared, starred }) => {
      const picked = order.map((index) => choices[index] ?? ['', null]);
      const titles = picked.map(([title]) => (starred ? `${title}*` : title));
      const rows: WrittenCell[][] = [
        ...Array.from({ length: banners }, (_, i) => [`附件${i + 1}：科研仪器共享目录`]),
        serial ? ['序号', ...titles] : titles,
        serial ? [1, ...picked.map(([, cell]) => cell)] : picked.map(([, cell]) => cell),
        [],
        ['注：以上数据截至2024年底。'],
      ];
      const { rows: found } = await preview(
        '仪器.xlsx',
        writeXlsx({ ...(shared && { shared: true as const }), sheets: [{ name: '表', rows }] }),
        'instrument',
        '320600',
      );
      expect(found).toHaveLength(1);
      expect(found[0]?.record).toMatchObject({
        title: '扫描电镜',
        location: { lng: 120.9046, lat: 31.9746, sourceCrs: 'GCJ-02' },
        fields: {
          host: '南通大学（启东校区）',
          model: 'SU8600',
          originalValueFen: 428_000_000,
          purchasedOn: '2018-09-01',
          feeFen: 40_000,
          feeUnit: '小时',
          openness: 'full',
          contactPhones: ['0513-80008349'],
        },
      });
    }),
    { numRuns: 150 },
  );
});

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
