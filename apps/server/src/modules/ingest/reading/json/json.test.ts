import { expect, it } from '@jest/globals';
import { ImportRefused } from '../import-refused.js';
import { jsonObjects } from './json-objects.js';

const objects = (text: string) => [...jsonObjects(text)];

it('finds the records in an array and in the answer of a platform', () => {
  expect(objects('[{"a":1},\n {"a":"]}\\""}]')).toEqual([{ a: 1 }, { a: ']}"' }]);
  const answer = { code: 0, note: '[{"a":0}]', codes: [1, 2], data: { list: [{ a: { b: [1] } }], total: 1 } };
  expect(objects(JSON.stringify(answer))).toEqual([{ a: { b: [1] } }]);
  expect(objects('{"data":[]}')).toEqual([]);
});

it.each(['[{"a":1}', '[{"a":1},{"b"}]', '[{"a":1},[2]]', '{"a":1}', 'null', '[1,2]', '名称,类型', '['.repeat(100_000)])(
  'refuses %.20s',
  (text) => {
    expect(() => objects(text)).toThrow(ImportRefused);
  },
);
