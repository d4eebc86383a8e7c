import { expect, it } from '@jest/globals';
import { partnersOf } from './region-page.service.js';

it('the partners of a place stand on either side of a pair, most first', () => {
  const flows = [
    { between: ['320100', '320500'] as [string, string], past: 1, present: 0, future: 1 },
    { between: ['320500', '310107'] as [string, string], past: 2, present: 3, future: 0 },
    { between: ['320100', '310107'] as [string, string], past: 9, present: 9, future: 9 },
  ];
  expect(partnersOf('320500', flows)).toEqual([
    { regionCode: '310107', count: 5 },
    { regionCode: '320100', count: 2 },
  ]);
});
