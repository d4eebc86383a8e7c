import { expect, it } from '@jest/globals';
import { textOf } from './text-of';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

it('reads Chinese, what lies beyond the first plane, and nothing that is no text', () => {
  expect(textOf(bytes('回执 𠮷 {"a":1}'))).toBe('回执 𠮷 {"a":1}');
  expect(textOf(new Uint8Array([0xff, 0xfe]).buffer)).toBe('');
});
