import { expect, it } from '@jest/globals';
import { preview } from '../support/sheets/preview.js';

const read = (content: unknown) => preview('报送.json', JSON.stringify(content), 'instrument', '320600');

it('keys in the words of the sheets and keys of the fields give the same record', async () => {
  const said = {
    仪器名称: '扫描电镜',
    规格型号: 'SU8600',
    所在单位: '演示·电镜中心',
    '原值（万元）': 428,
    收费标准: '400元/小时',
    购置日期: '2018-08-31T16:00:00.000Z',
    是否开放: true,
    联系电话: ['0513-80008349', '13800000000'],
    坐标: { 'lng(GCJ02)': 120.9046, 'lat(GCJ02)': 31.9746 },
  };
  const keyed = {
    title: '扫描电镜',
    model: 'SU8600',
    host: '演示·电镜中心',
    originalValueFen: 428_000_000,
    feeFen: 40_000,
    feeUnit: '小时',
    purchasedOn: '2018-09-01',
    openness: 'full',
    contactPhones: '0513-80008349、13800000000',
    location: { lng: 120.9046, lat: 31.9746, crs: 'GCJ-02' },
  };
  const [first, second] = await Promise.all([read([said]), read({ code: 0, data: { list: [keyed] } })]);
  expect(first.rows).toMatchObject([
    {
      row: 1,
      action: 'new',
      record: {
        fields: {
          originalValueFen: 428_000_000,
          feeFen: 40_000,
          feeUnit: '小时',
          purchasedOn: '2018-09-01',
          openness: 'full',
          contactPhones: ['0513-80008349', '13800000000'],
        },
        location: { lng: 120.9046, lat: 31.9746, sourceCrs: 'GCJ-02' },
      },
    },
  ]);
  expect(second.rows[0]?.record).toEqual(first.rows[0]?.record);
});

it('every object is a record, whatever it looks like, and keys may come late', async () => {
  const { rows, summary } = await read([
    { 仪器名称: '合计' },
    { 类型: '分析仪器' },
    { 仪器名称: '色谱仪', 所在单位: '演示·分析中心', 备注: '' },
  ]);
  expect(rows.map(({ row, record }) => [row, record.title])).toEqual([
    [1, '合计'],
    [2, ''],
    [3, '色谱仪'],
  ]);
  expect(summary.sheets[0]?.columns.map(({ title, target }) => [title, target])).toEqual([
    ['仪器名称', 'title'],
    ['类型', 'fields.kind'],
    ['所在单位', 'fields.host'],
    ['备注', 'fields.remark'],
  ]);
});

it('nothing to read is told from what is not JSON', async () => {
  await expect(read([])).rejects.toMatchObject({ code: 'empty' });
  await expect(preview('报送.json', '名称,类型', 'instrument', '320600')).rejects.toMatchObject({ code: 'notJson' });
});
