import { expect, test } from '@jest/globals';
import { linesOf } from './paint-poster';

const ten = (text: string): number => text.length * 10;

test('a title is broken where the width ends, and cut where the lines do', () => {
  expect(linesOf('低噪声放大器', 40, 3, ten)).toEqual(['低噪声放', '大器']);
  expect(linesOf('低噪声放大器的封装', 40, 2, ten)).toEqual(['低噪声放', '大器的…']);
  expect(linesOf('短', 40, 2, ten)).toEqual(['短']);
});
