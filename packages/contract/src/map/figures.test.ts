import { expect, it } from '@jest/globals';
import { countIn, layerCounts, lensCounts } from './figures.js';
import type { MapFigures } from './map.schema.js';

const suzhou: MapFigures['regions'][number] = {
  code: '320500',
  layers: [
    { layer: 'carrier', past: 1, present: 5, future: 0 },
    { layer: 'event', past: 2, present: 0, future: 3 },
  ],
};
const figures: MapFigures = {
  asOf: '2026-11-21T00:00:00.000Z',
  regions: [suzhou, { code: '310107', layers: [{ layer: 'carrier', past: 0, present: 2, future: 1 }] }],
  flows: [],
};

it('counts the chosen layers of a place in one time', () => {
  expect(countIn(suzhou, ['carrier', 'event'], 'past')).toBe(3);
  expect(countIn(suzhou, ['need'], 'past')).toBe(0);
});

it('shows a layer that is empty now but not always, and none that is never filled', () => {
  expect(layerCounts(figures, 'present')).toEqual([
    { layer: 'carrier', count: 7 },
    { layer: 'event', count: 0 },
  ]);
  expect(lensCounts(figures, ['carrier'])).toEqual({ past: 1, present: 7, future: 1 });
});
