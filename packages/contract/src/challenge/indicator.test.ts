import { expect, it } from '@jest/globals';
import { indicatorSummary, levelOf, targetText, type Indicator } from './indicator.js';

const row: Indicator = {
  id: 'a',
  name: '表面粗糙度 Rz',
  current: '1.2',
  comparator: 'atMost',
  target: '0.6',
  unit: 'μm',
  testMethod: '',
  weight: 0,
};

it.each([
  ['0.55', 'met'],
  ['0.6', 'met'],
  ['0.8', 'partial'],
  ['1.2', 'deviates'],
  ['1.5', 'deviates'],
])('a promise of %s against ≤ 0.6 from 1.2 is %s', (promise, level) => expect(levelOf(row, promise)).toBe(level));

it('what cannot be compared is left to the bidder', () => {
  expect(levelOf(row, '接近 0.6')).toBeUndefined();
  expect(levelOf({ ...row, comparator: 'text', target: '光滑' }, '光滑')).toBeUndefined();
});

it('without a current value a promise meets or deviates', () =>
  expect(levelOf({ ...row, current: '' }, '0.7')).toBe('deviates'));

it('the summary names two indicators and counts the rest', () => {
  expect(targetText({ ...row, unit: '%' })).toBe('≤ 0.6%');
  expect(indicatorSummary([row, row])).toBe('表面粗糙度 Rz ≤ 0.6 μm、表面粗糙度 Rz ≤ 0.6 μm');
  expect(indicatorSummary([row, row, row])).toContain('等 3 项指标');
});
