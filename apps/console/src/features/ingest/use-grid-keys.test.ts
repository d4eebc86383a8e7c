import { expect, test } from '@jest/globals';
import { placeAfter } from './use-grid-keys';

test.each([
  ['ArrowDown', { row: 2, column: 1 }],
  ['ArrowLeft', { row: 1, column: 0 }],
  ['Home', { row: 1, column: 0 }],
  ['End', { row: 1, column: 4 }],
  ['Tab', undefined],
])('%s leads from the second cell of the second row to %j', (key, place) => {
  expect(placeAfter({ row: 1, column: 1 }, key, 3, 5)).toEqual(place);
});

test('no key leads out of the grid', () => {
  expect(placeAfter({ row: 0, column: 0 }, 'ArrowUp', 3, 5)).toEqual({ row: 0, column: 0 });
  expect(placeAfter({ row: 2, column: 4 }, 'ArrowRight', 3, 5)).toEqual({ row: 2, column: 4 });
});
