import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { sm3 } from './sm3.js';

const ofNode = (text: string): string => createHash('sm3').update(text).digest('hex');

it('gives the digests of GB/T 32905-2016, annex A', () => {
  expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
});

it.each(['', '榜', '𠮷', 'a\ud800b', '\udfff', '字'.repeat(9_000)])('agrees with OpenSSL on text %#', (text) => {
  expect(sm3(text)).toBe(ofNode(text));
});

it('agrees with OpenSSL at every length around a block', () => {
  for (let length = 0; length < 200; length += 1)
    expect([length, sm3('x'.repeat(length))]).toEqual([length, ofNode('x'.repeat(length))]);
});
