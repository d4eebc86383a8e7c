import { expect, it } from '@jest/globals';
import { formattedCell, numberFormat } from './number-format.js';
import { serialDay } from './serial-day.js';

it.each([
  [14, undefined, 'date'],
  [31, undefined, 'date'],
  [0, undefined, 'plain'],
  [164, 'yyyy"年"m"月"d"日";@', 'date'],
  [164, '[$-804]yyyy-mm-dd', 'date'],
  [164, 'm/d', 'date'],
  [164, 'h:mm:ss', 'plain'],
  [164, 'General', 'plain'],
  [164, '#,##0.00', 'plain'],
  [164, '[Red]0.00', 'plain'],
  [164, '0.0%', 'percent'],
  [164, '0"万元"', 'worded'],
])('format %i %s is %s', (id, code, kind) => {
  expect(numberFormat(id, code).kind).toBe(kind);
});

it('shows a number as its format says it', () => {
  expect(formattedCell(45352, { kind: 'date' }, false)).toEqual({ day: '2024-03-01' });
  expect(formattedCell(43890, { kind: 'date' }, true)).toEqual({ day: '2024-03-01' });
  expect(formattedCell(0.035, { kind: 'percent' }, false)).toBe('3.5%');
  expect(formattedCell(12.5, { kind: 'worded', suffix: '万元' }, false)).toBe('12.5万元');
});

it('counts days as Excel does, its false leap day of 1900 included', () => {
  expect([1, 59, 61, 45352.75].map((serial) => serialDay(serial))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2024-03-01',
  ]);
  expect(serialDay(-1)).toBeUndefined();
});
