import { expect, it } from '@jest/globals';
import { regionOutlines, type Bubble } from '@market/geo';
import { testMap } from './test-map.js';

const dots = (count: number): Bubble[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `r${i}`,
    lng: 118.4 + ((i * 7919) % 3500) / 1000,
    lat: 30.8 + ((i * 104_729) % 2400) / 1000,
    regionCode: String(320_100 + (i % 8) * 100),
    count: 1,
  }));

it('fills each region twice, for its ground and for its value, but 普陀 at a distance only once', () => {
  const test = testMap();
  test.frame();
  const rings = regionOutlines().reduce((sum, outline) => sum + outline.rings.length, 0);
  const pillsAndRings = 2 * 8;
  expect(test.calls['fill']).toBe(2 * 8 - 1 + pillsAndRings);
  expect(test.calls['closePath']).toBe(rings + 8);
});

it('draws twenty thousand dots with two strokes a region', () => {
  const test = testMap();
  test.frame();
  const before = { ...test.calls };
  test.map.setBubbles(dots(20_000));
  test.frame();
  const more = (call: string): number => (test.calls[call] ?? 0) - (before[call] ?? 0);
  expect(more('stroke')).toBe(2 * 8);
  expect(more('lineTo')).toBeGreaterThan(15_000);
});

it('writes the number of a cluster with thousands apart, once it can be aimed at', () => {
  const test = testMap();
  test.map.setBubbles([{ id: 'c', lng: 120.6, lat: 31.1, regionCode: '320500', count: 1234 }]);
  test.frame();
  expect(test.texts).not.toContain('1,234');
  test.map.focus('320500');
  test.frame();
  expect(test.texts).toContain('1,234');
});
