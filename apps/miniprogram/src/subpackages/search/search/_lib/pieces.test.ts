import { expect, test } from '@jest/globals';
import { piecesOf } from './pieces';

test('a text is cut at its marks and loses nothing', () => {
  const pieces = piecesOf('苏州新材料园区', [
    [0, 2],
    [2, 5],
  ]);
  expect(pieces).toEqual([
    { text: '苏州', marked: true },
    { text: '新材料', marked: true },
    { text: '园区', marked: false },
  ]);
  expect(piecesOf('园区', [])).toEqual([{ text: '园区', marked: false }]);
  expect(piecesOf('', [])).toEqual([]);
});
