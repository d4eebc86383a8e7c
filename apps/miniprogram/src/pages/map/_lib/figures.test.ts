import { expect, it } from '@jest/globals';
import type { MapFigures } from '@market/contract/map';
import { countIn, flowsAt, layerCounts, lensCounts } from './figures';

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
  flows: [
    { between: ['310107', '320500'], past: 4, present: 1, future: 0 },
    { between: ['320100', '320200'], past: 0, present: 2, future: 0 },
  ],
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

it('weighs cooperation by the time that is looked at', () => {
  expect(flowsAt(figures, 'past', null)).toEqual([{ between: ['310107', '320500'], weight: 4 }]);
  expect(flowsAt(figures, 'present', '320500')).toEqual([{ between: ['310107', '320500'], weight: 1 }]);
});
