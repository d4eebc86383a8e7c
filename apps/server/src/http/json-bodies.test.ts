import { expect, it } from '@jest/globals';
import { depthOf } from './json-bodies.js';

it.each([
  ['', 0],
  ['1', 0],
  ['{}', 1],
  ['{"a":[{"b":1}],"c":{}}', 3],
  ['["[[[[",{"\\"[[":1}]', 2],
  ['"[[', 0],
  ['[[[', 3],
  ['}}[', 0],
])('%s nests %i deep', (json, depth) => expect(depthOf(json)).toBe(depth));
