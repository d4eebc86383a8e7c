import { expect, it } from '@jest/globals';
import { FeedUnreadable, rowsOf } from './feed-rows.js';

it('takes the records from where they stand, under the words of the sheets', () => {
  const answer = JSON.stringify({ code: 0, at: 1, data: { list: [{ name: '电镜', title: '别的', note: 'x' }] } });
  expect(rowsOf(answer, { itemsPath: 'data.list', fields: { name: 'title' } })).toEqual([{ title: '电镜', note: 'x' }]);
  expect(rowsOf('[{"名称":"电镜"}]', {})).toEqual([{ 名称: '电镜' }]);
  expect(rowsOf('{"data":[]}', { itemsPath: 'data' })).toEqual([]);
});

it.each([
  ['<html>', {}, /不是 JSON/],
  ['{"data":{}}', { itemsPath: 'data.list' }, /data.list 里不是一个记录数组/],
  ['[1,2]', {}, /不是一个记录数组/],
  ['{}', { itemsPath: '__proto__' }, /不是一个记录数组/],
])('%s is told apart', (text, feed, why) => {
  expect(() => rowsOf(text, feed)).toThrow(FeedUnreadable);
  expect(() => rowsOf(text, feed)).toThrow(why);
});
