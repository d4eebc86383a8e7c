import { expect, test } from '@jest/globals';
import { moveRow, removeRow, replaceRow } from './rows';

const rows = ['a', 'b', 'c'];

test('a row moves up or down and the others keep their order', () => {
  expect(moveRow(rows, 1, 0)).toEqual(['b', 'a', 'c']);
  expect(moveRow(rows, 0, 2)).toEqual(['b', 'c', 'a']);
});

test('a row is replaced or taken away, and the rows given stay as they were', () => {
  expect(replaceRow(rows, 2, 'd')).toEqual(['a', 'b', 'd']);
  expect(removeRow(rows, 0)).toEqual(['b', 'c']);
  expect(rows).toEqual(['a', 'b', 'c']);
});
