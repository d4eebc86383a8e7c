import { expect, test } from '@jest/globals';
import { readSource, sourceFiles } from '../support/repository.js';

const LONGEST = 250;
const LONGEST_MEDIAN = 60;

const sizes = sourceFiles()
  .filter((file) => !file.startsWith('tests/') && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, lines: readSource(file).split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

test(`no hand-written file has more than ${LONGEST} lines`, () => {
  expect(sizes.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

test(`the median file has at most ${LONGEST_MEDIAN} lines`, () => {
  expect(sizes[sizes.length >> 1]?.lines).toBeLessThanOrEqual(LONGEST_MEDIAN);
});
