import { expect, test } from '@jest/globals';
import { clearBit, hasBit, inAll, inAny, isEmpty, noBits, rowsIn, setBit, setBits, withRoom } from './bits.js';

const bitsOf = (...rows: number[]) => {
  const bits = noBits(200);
  setBits(bits, Uint32Array.from(rows));
  return bits;
};

test('rows set are the rows there are, at the edges of a cell too', () => {
  const bits = bitsOf(0, 31, 32, 63, 64, 199);
  expect([...rowsIn(bits)]).toEqual([0, 31, 32, 63, 64, 199]);
  expect([hasBit(bits, 31), hasBit(bits, 30)]).toEqual([true, false]);
  clearBit(bits, 31);
  expect([...rowsIn(bits)]).toEqual([0, 32, 63, 64, 199]);
});

test('full cells are counted', () => {
  const all = Array.from({ length: 96 }, (_, row) => row);
  expect([...rowsIn(bitsOf(...all))]).toEqual(all);
});

test('in all, in any; neither changes what it was made of', () => {
  const [one, two] = [bitsOf(1, 40, 90), bitsOf(40, 91)];
  expect([...rowsIn(inAll(one, two))]).toEqual([40]);
  expect([...rowsIn(inAny(200, [one, two]))]).toEqual([1, 40, 90, 91]);
  expect([...rowsIn(one)]).toEqual([1, 40, 90]);
  expect(isEmpty(inAll(one, bitsOf(2)))).toBe(true);
});

test('more room keeps what there is', () => {
  const small = bitsOf(7);
  const roomy = withRoom(small, 5_000);
  setBit(roomy, 4_999);
  expect([...rowsIn(roomy)]).toEqual([7, 4_999]);
  expect(withRoom(roomy, 5_000)).toBe(roomy);
});
