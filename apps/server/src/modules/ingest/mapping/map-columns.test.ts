import { expect, it } from '@jest/globals';
import { getRecordType } from '@market/contract/record';
import { mapColumns } from './map-columns.js';
import { targetsOf } from './targets.js';

const targets = targetsOf(getRecordType('carrier'));
const map = (...titles: string[]) =>
  mapColumns(
    titles.map((title, index) => ({ index, title, group: '' })),
    targets,
  );
const keys = (...titles: string[]) => map(...titles).map(({ target }) => target?.key);

it('knows the words of the record type, whatever stands around them', () => {
  expect(keys('序号', '园区名称*', '载体类型', '详细 地址', '建筑面积（㎡）', '运营公司', '联系电话：')).toEqual([
    'serial',
    'title',
    'fields.kind',
    'fields.address',
    'fields.totalAreaM2',
    'fields.operator',
    'fields.contactPhones',
  ]);
});

it('takes the unit and the coordinate system from the title', () => {
  expect(map('建筑面积（万平方米）', '经度(GCJ02)', '总面积/亩').map(({ hint }) => hint)).toEqual([
    '万平方米',
    'GCJ02',
    '亩',
  ]);
});

it('likens words it does not know, less surely, and leaves out what it does not understand', () => {
  const [area, nothing] = map('园区总建筑面积', '是否含食堂');
  expect(area).toMatchObject({ target: { key: 'fields.totalAreaM2' } });
  expect(area?.confidence).toBeLessThan(1);
  expect(nothing).toMatchObject({ target: undefined, confidence: 0 });
});

it('gives no field two columns', () => {
  const found = keys('面积', '建筑面积', '总面积').filter((key) => key === 'fields.totalAreaM2');
  expect(found).toHaveLength(1);
  expect(keys('面积', '建筑面积', '总面积')[2]).toBe('fields.totalAreaM2');
});
