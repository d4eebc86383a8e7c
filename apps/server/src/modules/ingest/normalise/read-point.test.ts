import { expect, it } from '@jest/globals';
import { inOrder, readDatum, readDegrees, readPair, toStored } from './read-point.js';

it.each([
  ['120°54′01.4″E', 120.900389],
  ['31°58′36.4″N', 31.976778],
  ['120.86936°', 120.86936],
  ['E121.435949', 121.435949],
  ['121度12分30秒', 121.208333],
])('%s is %d degrees', (text, degrees) => {
  expect(readDegrees(text)).toBeCloseTo(degrees, 6);
});

it.each([
  ['121.415795,31.248245', [121.415795, 31.248245]],
  ['121.415795，31.248245', [121.415795, 31.248245]],
  ['E121.435949 N31.246083（WGS84）', [121.435949, 31.246083]],
  ['(121.43, 31.24)', [121.43, 31.24]],
  ['东经121.43 北纬31.24', [121.43, 31.24]],
])('%s is a pair', (text, pair) => {
  expect(readPair(text)).toEqual(pair);
});

it('finds the system in a title or a cell', () => {
  expect(['坐标(百度)', '经度(GCJ02)', 'E121 N31（WGS84）', '高德坐标', 'CGCS2000', '经度'].map(readDatum)).toEqual([
    'BD-09',
    'GCJ-02',
    'WGS-84',
    'GCJ-02',
    'WGS-84',
    undefined,
  ]);
});

it('turns swapped degrees round and refuses what is not in China', () => {
  expect(inOrder(32.39, 120.64)).toEqual({ lng: 120.64, lat: 32.39, swapped: true });
  expect(inOrder(120.64, 32.39)?.swapped).toBe(false);
  expect(inOrder(0, 0)).toBeUndefined();
});

it('stores GCJ-02', () => {
  expect(toStored({ lng: 121.415795, lat: 31.248245 }, 'BD-09')).toEqual({
    lng: expect.closeTo(121.409276, 4),
    lat: expect.closeTo(31.242255, 4),
  });
});
