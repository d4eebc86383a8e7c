import { expect, it } from '@jest/globals';
import { placeNamesOf } from './place-names.js';
import { resolveDistrict, resolveStreet } from './resolve-place.js';

it.each([
  ['曹杨街道', '曹杨新村街道'],
  ['长寿街道', '长寿路街道'],
  ['真如镇', '真如镇街道'],
  ['桃浦镇(桃浦智创城)', '桃浦镇'],
  ['长', undefined],
  ['汇总', undefined],
])('the street of %s is %s', (text, street) => {
  expect(resolveStreet(text, placeNamesOf('310107'))).toBe(street);
});

it.each([
  ['320400', '武进', { name: '武进区' }],
  ['320400', '常州市武进区', { name: '武进区' }],
  ['320400', '常州经开区', { name: '武进区', zone: '常州经开区' }],
  ['320200', '无锡市高新区', { name: '新吴区', zone: '无锡市高新区' }],
  ['320200', '江阴高新区', undefined],
  ['320500', '朝阳区', undefined],
])('in %s, %s is %j', (region, text, district) => {
  expect(resolveDistrict(text, placeNamesOf(region))).toEqual(district);
});

it('knows nothing of a region that is not listed', () => {
  expect(resolveDistrict('朝阳区', placeNamesOf('110000'))).toBeUndefined();
});
