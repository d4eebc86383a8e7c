import { expect, test } from '@jest/globals';
import { toy } from '@market/contract/testing';
import { gridColumns } from './grid-columns';

const columns = ['fields.priceFen', 'serial', 'title', null, 'fields.condition'].map((target) => ({ target }));
const wrong = (key: string) => ({ issues: [{ key, column: '', code: 'missing', message: '', blocking: true }] });
const shown = (...of: Parameters<typeof gridColumns>) => gridColumns(...of).map(({ target }) => target);

test('the grid begins with the name and keeps to what tells records apart', () => {
  expect(shown(toy, columns, [], false)).toEqual(['title']);
});

test('all columns stand in the order of the sheet, without the row numbers', () => {
  expect(shown(toy, columns, [], true)).toEqual(['title', 'fields.priceFen', 'fields.condition']);
});

test('what is wrong is always there to be mended, even without a column in the sheet', () => {
  const lines = [wrong('fields.maker'), wrong('fields.priceFen')];
  expect(shown(toy, columns, lines, false)).toEqual(['title', 'fields.priceFen', 'fields.maker']);
});
