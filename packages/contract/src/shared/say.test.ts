import { expect, test } from '@jest/globals';
import { fill, inChinese, sayIn } from './say.js';

test('a place takes its value, and stays when there is none', () => {
  expect(fill('{count} 条，{rest}', { count: 3 })).toBe('3 条，{rest}');
});

test('a place with choices takes the word of its number, and the last for zero and beyond', () => {
  const left = (days: number): string => fill('{days} {days:day|days} left', { days });
  expect([left(0), left(1), left(2), left(7)]).toEqual(['0 days left', '1 day left', '2 days left', '7 days left']);
  expect(fill('{day} {month:Jan|Feb|Mar}', { day: 9, month: 2 })).toBe('9 Feb');
});

test('a text without a word in the other language stays Chinese, its values filled', () => {
  const say = sayIn({ '{n} 天': '{n} {n:day|days}' });
  expect(say('{n} 天', { n: 1 })).toBe('1 day');
  expect(say('剩 {n} 天', { n: 1 })).toBe('剩 1 天');
  expect(inChinese('{n} 天', { n: 1 })).toBe('1 天');
});
