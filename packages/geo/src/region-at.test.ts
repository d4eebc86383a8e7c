import { expect, it } from '@jest/globals';
import { projectX, projectY, type BBox } from './mercator.js';
import { regionOutlines, type RegionOutline } from './outlines.js';
import { regionAt } from './region-at.js';

const square = ([west, south, east, north]: BBox): Float64Array =>
  Float64Array.from(
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ].flatMap(([lng = 0, lat = 0]) => [projectX(lng), projectY(lat)]),
  );

const region = (code: string, bbox: BBox, ...rings: BBox[]): RegionOutline => ({
  code,
  bbox,
  label: [0, 0],
  rings: rings.map(square),
});

const lake = region('lake', [0, 0, 10, 10], [0, 0, 10, 10], [4, 4, 6, 6]);
const twoIslands = region('islands', [20, 0, 40, 10], [20, 0, 25, 10], [35, 0, 40, 10]);
const enclave = region('enclave', [4, 4, 6, 6], [4, 4, 6, 6]);

it('does not count a hole as part of the region', () => {
  expect(regionAt([lake], { lng: 2, lat: 2 })).toBe('lake');
  expect(regionAt([lake], { lng: 5, lat: 5 })).toBeUndefined();
});

it('finds the region that fills another one’s hole', () => {
  expect(regionAt([lake, enclave], { lng: 5, lat: 5 })).toBe('enclave');
});

it('finds each part of a region in several parts, and nothing between them', () => {
  expect(regionAt([twoIslands], { lng: 22, lat: 5 })).toBe('islands');
  expect(regionAt([twoIslands], { lng: 38, lat: 5 })).toBe('islands');
  expect(regionAt([twoIslands], { lng: 30, lat: 5 })).toBeUndefined();
});

it.each([
  ['南京大学鼓楼校区', 118.7792, 32.0555, '320100'],
  ['江南大学', 120.2737, 31.484, '320200'],
  ['苏州工业园区', 120.72, 31.32, '320500'],
  ['南通大学', 120.909, 31.976, '320600'],
  ['华东师范大学普陀校区', 121.4068, 31.2279, '310107'],
  ['上海人民广场，在普陀之外', 121.4737, 31.2304, undefined],
  ['舟山普陀', 122.3, 29.95, undefined],
])('puts %s where it belongs', (_name, lng, lat, code) => {
  expect(regionAt(regionOutlines(), { lng, lat })).toBe(code);
});
