import { expect, it } from '@jest/globals';
import { beltArcs } from './belt-arcs.js';
import { layBelt } from './belt-line.js';

const belt = layBelt('tall', [
  { code: '320100', bank: 'south' },
  { code: '320500', bank: 'south' },
  { code: '320600', bank: 'north' },
]);
const widths = (svg: string): number[] =>
  [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));

it('draws the weightiest arc thickest, and none that weighs nothing or leads nowhere', () => {
  const svg = beltArcs(
    belt,
    [
      { between: ['320100', '320500'], weight: 9 },
      { between: ['320500', '320600'], weight: 1 },
      { between: ['320100', '320600'], weight: 0 },
      { between: ['320100', '999999'], weight: 5 },
    ],
    '#123',
  );
  const [thick, thin, ...rest] = widths(svg);
  expect(rest).toEqual([]);
  expect(thick).toBeGreaterThan(thin ?? Infinity);
});

it('rises above its chord whichever way round the pair is named', () => {
  const middle = (svg: string): number => Number(/Q[\d.]+ ([\d.]+)/.exec(svg)?.[1]);
  const [from, to] = belt.stops.filter(({ bank }) => bank === 'south');
  const chord = ((from?.y ?? 0) + (to?.y ?? 0)) / 2;
  const one = beltArcs(belt, [{ between: ['320100', '320500'], weight: 1 }], '#123');
  const other = beltArcs(belt, [{ between: ['320500', '320100'], weight: 1 }], '#123');
  expect(middle(one)).toBeLessThan(chord);
  expect(middle(other)).toBe(middle(one));
});

it('is nothing where nothing goes on', () => {
  expect(beltArcs(belt, [], '#123')).toBe('');
});
