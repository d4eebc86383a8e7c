import { expect, it } from '@jest/globals';
import { ImportRefused } from '../import-refused.js';
import { decodeText } from './decode-text.js';
import { parseCsv } from './parse-csv.js';

const rows = (text: string) => [...parseCsv(text)].map(({ values }) => values);

it('reads quotes, breaks and delimiters inside values', () => {
  expect(rows('a,"b ""c"", d","e\nf"\r\n1,,3')).toEqual([
    ['a', 'b "c", d', 'e\nf'],
    ['1', '', '3'],
  ]);
});

it('keeps an empty last value and takes a stray quote as itself', () => {
  expect(rows('a,b,\n5" 管,x,y')).toEqual([
    ['a', 'b', ''],
    ['5" 管', 'x', 'y'],
  ]);
});

it('finds tabs and semicolons', () => {
  expect(rows('a\tb\n1\t2')[1]).toEqual(['1', '2']);
  expect(rows('a;b\n1;2')[1]).toEqual(['1', '2']);
});

it('survives a quote that never ends', () => {
  expect(rows('a,"b\nc')).toEqual([['a', 'b\nc']]);
});

it('tells UTF-8, with and without a mark, from GB18030 and UTF-16', () => {
  // 名称,地址 and 㐂, a character of four bytes, in GB18030.
  const gb18030 = Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb5, 0xd8, 0xd6, 0xb7, 0x81, 0x39, 0xee, 0x39]);
  expect(decodeText(gb18030).startsWith('名称,地址')).toBe(true);
  expect(decodeText(Buffer.from('\ufeff名称,地址'))).toBe('名称,地址');
  expect(decodeText(Buffer.from('名称,地址'))).toBe('名称,地址');
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('名称', 'utf16le')]))).toBe('名称');
});

it('refuses bytes that are no text', () => {
  expect(() => decodeText(Buffer.from([0x41, 0xff, 0xff, 0x00]))).toThrow(ImportRefused);
});
