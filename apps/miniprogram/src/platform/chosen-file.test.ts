import { expect, it } from '@jest/globals';
import { givenName } from './chosen-file';

it('reads the name the server gives a file, and none where it gives none', () => {
  expect(givenName("attachment; filename*=UTF-8''CY-0001%20%E5%9B%BE%E7%BA%B8.png.pdf")).toBe('CY-0001 图纸.png.pdf');
  expect(givenName("attachment; filename*=UTF-8''%E5%9B%BE.png; size=1")).toBe('图.png');
  expect([givenName('attachment'), givenName(null), givenName(undefined)]).toEqual([undefined, undefined, undefined]);
});
