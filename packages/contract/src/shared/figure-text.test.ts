import { expect, test } from '@jest/globals';
import { figureText } from './figure-text.js';

test.each([0, 7, 12.5, 999.994, 999.995, 1_234.5, 1.005, 0.045, -1_234_567.891, -0.001, 1e9, 12_345_678.25])(
  '%d reads as the locale would write it',
  (value) => {
    for (const [most, least] of [
      [2, 0],
      [2, 2],
      [4, 0],
    ] as const)
      expect(figureText(value, most, least)).toBe(
        (value === -0.001 && most === 2 ? 0 : value).toLocaleString('en-US', {
          minimumFractionDigits: least,
          maximumFractionDigits: most,
        }),
      );
  },
);
