import { expect, it } from '@jest/globals';
import { preview } from '../support/sheets/preview.js';
import { writeXlsx } from '../support/sheets/write-xlsx.js';

it('reads tables one under the other in one sheet, each by its own header', async () => {
  const rows = [
    ['一、众创空间'],
    ['载体名称', '类型', '面积（亩）'],
    ['甲园', '众创空间', 3],
    ['载体名称', '类型', '面积（亩）'],
    ['乙园', '众创空间', 6],
    ['小计', null, 9],
    [],
    ['二、孵化器'],
    ['序号', '基本信息', null, '建筑面积'],
    [null, '名称', '载体类型', '（万平方米）'],
    [1, '丙园', '孵化器', 1.5],
    ['三、其他'],
    [2, '丁园', '孵化器', 2],
  ];
  const { rows: found, summary } = await preview(
    '载体.xlsx',
    writeXlsx({ sheets: [{ name: '表', rows, merges: ['B9:C9', 'A8:D8'] }] }),
    'carrier',
    '320100',
  );
  expect(
    found.map(({ row, record: { title, fields } }) => [row, title, fields['kind'], fields['totalAreaM2']]),
  ).toEqual([
    [3, '甲园', '众创空间', 2000],
    [5, '乙园', '众创空间', 4000],
    [11, '丙园', '孵化器', 15_000],
    [13, '丁园', '孵化器', 20_000],
  ]);
  expect(summary.sheets.map(({ headerRows, records }) => [headerRows, records])).toEqual([
    [[2, 2], 2],
    [[9, 10], 2],
  ]);
});
