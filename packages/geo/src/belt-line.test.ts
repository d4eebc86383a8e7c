import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beltBackdrop } from './belt-backdrop.js';
import { layBelt, pearlRadius, type BeltRegion } from './belt-line.js';
import { beltShapes } from './belt-shapes.js';

const south = ['320100', '321100', '320400', '320200', '320500', '310107'];
const north = ['321200', '320600'];
const eight: BeltRegion[] = [
  ...north.map((code) => ({ code, bank: 'north' as const })),
  ...south.map((code) => ({ code, bank: 'south' as const })),
];
const shapes = ['card', 'tall', 'broad'] as const;

it.each(shapes)('lays the eight places out from west to east on the %s, the south bank first', (shape) => {
  expect(layBelt(shape, eight).stops.map(({ code }) => code)).toEqual([...south, ...north]);
});

it('draws the lines of the design through the pearls', () => {
  expect(layBelt('tall', eight).lines.south).toBe(
    'M42 268C61.8 258.4 75 226.4 108 236C141 245.6 123.2 264 152 300C180.8 336 170.4 327.8 204 356' +
      'C237.6 384.2 222.6 378.4 264 394C305.4 409.6 318.6 403.8 342 408',
  );
  expect(layBelt('tall', eight).lines.north).toBe(
    'M42 268C76.8 244.6 86.6 191.8 158 190C229.4 188.2 224.8 196.6 280 262C335.2 327.4 323.4 364.2 342 408',
  );
});

it('names southern places below and northern ones above, and rings 普陀 twice', () => {
  const { stops } = layBelt('card', eight);
  expect(stops.find(({ code }) => code === '320500')?.labelSide).toBe('below');
  expect(stops.find(({ code }) => code === '321200')?.labelSide).toBe('above');
  expect(stops.filter(({ isOrigin }) => isOrigin).map(({ code }) => code)).toEqual(['310107']);
});

it('gives a ninth place on the north bank the middle of the widest gap, and leads the line through it', () => {
  const { stops, lines } = layBelt('card', [...eight, { code: '321000', bank: 'north' }]);
  const newcomer = stops.find(({ code }) => code === '321000');
  expect(newcomer).toMatchObject({ x: 192, y: 44, labelSide: 'above' });
  expect(lines.north.match(/C/g)).toHaveLength(4);
});

it('lets a newcomer have the spot of a place that is not configured', () => {
  const without = eight.filter(({ code }) => code !== '320600');
  const { stops } = layBelt('card', [...without, { code: '321000', bank: 'north' }]);
  expect(stops.find(({ code }) => code === '321000')).toMatchObject(beltShapes.card.spots['320600'] ?? {});
});

it('finds every set of regions a place inside the box, no two the same', () => {
  const anyRegion = fc.record({
    code: fc.constantFrom(...south, ...north, ...Array.from({ length: 12 }, (_, i) => String(330100 + i * 100))),
    bank: fc.constantFrom('south' as const, 'north' as const),
  });
  const anyRegions = fc.uniqueArray(anyRegion, { selector: ({ code }) => code, maxLength: 16 });
  fc.assert(
    fc.property(anyRegions, fc.constantFrom(...shapes), (regions, shape) => {
      const { stops, width, height } = layBelt(shape, regions);
      expect(stops).toHaveLength(regions.length);
      expect(new Set(stops.map(({ x, y }) => `${x},${y}`)).size).toBe(regions.length);
      for (const { x, y } of stops) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }),
  );
});

it('draws no line where there is nothing to join', () => {
  expect(layBelt('card', []).lines).toEqual({ south: '', north: '' });
  expect(layBelt('card', [{ code: '310107', bank: 'south' }]).lines).toEqual({ south: '', north: '' });
});

it('grows a pearl with its value, and survives nothing at all', () => {
  const belt = layBelt('card', eight);
  expect(pearlRadius(belt, 62, 62)).toBeCloseTo(8.6);
  expect(pearlRadius(belt, 24, 62)).toBeCloseTo(7.183, 3);
  expect(pearlRadius(belt, 0, 0)).toBe(4.85);
});

it('draws the backdrop with the colours it is given', () => {
  const svg = beltBackdrop(layBelt('card', eight), { primary: '#123456', river: '#abcdef', riverText: '#654321' });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 358 178">.*<\/svg>$/);
  expect(svg.match(/#123456/g)).toHaveLength(2);
});
