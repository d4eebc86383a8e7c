import { expect, it } from '@jest/globals';
import type { MapFigures } from '@market/contract/map';
import { flowsAt } from './flows';

const figures: MapFigures = {
  asOf: '2026-11-21T00:00:00.000Z',
  regions: [],
  flows: [
    { between: ['310107', '320500'], past: 4, present: 1, future: 0 },
    { between: ['320100', '320200'], past: 0, present: 2, future: 0 },
  ],
};

it('weighs cooperation by the time that is looked at', () => {
  expect(flowsAt(figures, 'past', null)).toEqual([{ between: ['310107', '320500'], weight: 4 }]);
  expect(flowsAt(figures, 'present', '320500')).toEqual([{ between: ['310107', '320500'], weight: 1 }]);
});
