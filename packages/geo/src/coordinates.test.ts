import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { convertDatum, datums, shiftedArea } from './coordinates.js';
import type { LngLat } from './mercator.js';

const METRES_PER_DEGREE = 111_320;
const [west, south, east, north] = shiftedArea;
const anyPoint = fc.record({
  lng: fc.double({ min: west, max: east, noNaN: true }),
  lat: fc.double({ min: south, max: north, noNaN: true }),
});

function metresBetween(a: LngLat, b: LngLat): number {
  const shrink = Math.cos((a.lat * Math.PI) / 180);
  return METRES_PER_DEGREE * Math.hypot((a.lng - b.lng) * shrink, a.lat - b.lat);
}

it('brings a point back to within a metre after any conversion there and back', () => {
  const inner = anyPoint.filter(
    ({ lng, lat }) => lng > west + 0.1 && lng < east - 0.1 && lat > south + 0.1 && lat < north - 0.1,
  );
  fc.assert(
    fc.property(inner, fc.constantFrom(...datums), fc.constantFrom(...datums), (point, from, to) => {
      expect(metresBetween(point, convertDatum(convertDatum(point, from, to), to, from))).toBeLessThan(1);
    }),
    { numRuns: 500 },
  );
});

it('answers at the very edge of the shifted area too, where the library alone would never return', () => {
  fc.assert(
    fc.property(anyPoint, fc.constantFrom(west, east), fc.constantFrom(...datums), ({ lat }, lng, from) => {
      expect(Number.isFinite(convertDatum({ lng, lat }, from, 'WGS-84').lng)).toBe(true);
    }),
  );
  expect(convertDatum({ lng: 72.0041, lat: 30 }, 'GCJ-02', 'WGS-84')).toEqual({ lng: 72.0041, lat: 30 });
});

it('moves a point of Shanghai by some 500 metres from WGS-84 to GCJ-02 and by over 1000 to BD-09', () => {
  const people = { lng: 121.4692, lat: 31.2323 };
  expect(metresBetween(people, convertDatum(people, 'WGS-84', 'GCJ-02'))).toBeGreaterThan(400);
  expect(metresBetween(people, convertDatum(people, 'WGS-84', 'GCJ-02'))).toBeLessThan(600);
  expect(metresBetween(people, convertDatum(people, 'WGS-84', 'BD-09'))).toBeGreaterThan(1000);
});

it('leaves points outside China alone', () => {
  const jerusalem = { lng: 35.21, lat: 31.77 };
  expect(convertDatum(jerusalem, 'WGS-84', 'BD-09')).toEqual(jerusalem);
});
