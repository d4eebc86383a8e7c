import { expect, it } from '@jest/globals';
import { unprojectX, unprojectY } from './mercator.js';
import { regionOutlines, unionOf } from './outlines.js';
import { encodedOutlines } from './outlines.gen.js';
import { regionAt } from './region-at.js';

const outlines = regionOutlines();
const squareKilometres: Record<string, number> = {
  320100: 6587,
  320200: 4627,
  320400: 4385,
  320500: 8657,
  321100: 3847,
  321200: 5787,
  310107: 55,
};

/** Shoelace on a sphere flattened at the region's own latitude. */
function areaOf(ring: Float64Array): number {
  const points = Array.from({ length: ring.length / 2 }, (_, i) => {
    const [lng, lat] = [unprojectX(ring[2 * i] ?? 0), unprojectY(ring[2 * i + 1] ?? 0)];
    return [lng * 111.32 * Math.cos((lat * Math.PI) / 180), lat * 110.9] as const;
  });
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

it('holds the seven cities and 普陀 of Shanghai, not the one of 舟山', () => {
  expect(outlines.map(({ code }) => code)).toEqual([
    '320100',
    '320200',
    '320400',
    '320500',
    '320600',
    '321100',
    '321200',
    '310107',
  ]);
  expect(outlines.at(-1)?.bbox[3]).toBeCloseTo(31.3, 1);
});

it.each(Object.entries(squareKilometres))('draws %s within 2.5 % of its official %i km²', (code, official) => {
  const rings = outlines.find((outline) => outline.code === code)?.rings ?? [];
  const area = rings.reduce((sum, ring) => sum + areaOf(ring), 0);
  expect(Math.abs(area / official - 1)).toBeLessThan(0.025);
});

it('labels each region at a point inside it', () => {
  for (const { code, label } of outlines)
    expect(regionAt(outlines, { lng: unprojectX(label[0]), lat: unprojectY(label[1]) })).toBe(code);
});

it('keeps shared borders shared: a point inside the belt lies in one region at most', () => {
  const [west, south, east, north] = unionOf(outlines.map(({ bbox }) => bbox));
  for (let i = 0; i < 60; i++)
    for (let j = 0; j < 60; j++) {
      const point = { lng: west + ((i + 0.5) * (east - west)) / 60, lat: south + ((j + 0.5) * (north - south)) / 60 };
      const owners = outlines.filter((outline) => regionAt([outline], point) !== undefined);
      expect(owners.length).toBeLessThanOrEqual(1);
    }
});

it('stays below 12 KB', () => {
  expect(JSON.stringify(encodedOutlines).length).toBeLessThan(12_000);
});
