import { expect, test } from '@jest/globals';
import { english as home } from '../pages/market/_lib/english';
import { english as region } from '../subpackages/region/region/_lib/english';
import { fill } from './fill';

test('values take their places, and a place without a value stays as it is', () => {
  expect(fill('{count} open, {other}', { count: 3 })).toBe('3 open, {other}');
});

test.each([
  ['home', home],
  ['region', region],
])('every text of %s has English words and the same places for values', (_, catalogue) => {
  const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const [chinese, english] of Object.entries(catalogue)) {
    expect(english).toMatch(/[A-Za-z]/);
    expect(english).not.toMatch(/[\u4e00-\u9fff]/);
    expect(places(english)).toEqual(places(chinese));
  }
});
