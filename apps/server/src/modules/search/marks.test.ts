import { describe, expect, it } from '@jest/globals';
import { excerptOf, marksOf } from './marks.js';

describe('marks', () => {
  it('stand where the words stand, joined where they touch', () => {
    expect(marksOf('新材料与新材料产业', ['新材料', '产业'])).toEqual([
      [0, 3],
      [4, 9],
    ]);
    expect(marksOf('ＬＥＤ 与 led', ['led'])).toEqual([
      [0, 3],
      [6, 9],
    ]);
    expect(marksOf('没有', ['新材料'])).toEqual([]);
  });

  it('of pinyin and initials lie on the characters', () => {
    expect(marksOf('苏州生物医药产业园', ['shengwuyiyao'])).toEqual([[2, 6]]);
    expect(marksOf('苏州生物医药产业园', ['swyy'])).toEqual([[2, 6]]);
  });
});

describe('an excerpt', () => {
  it('is the piece of the line around the word, with dots where it is cut', () => {
    const text = `第一行\n${'前'.repeat(30)}新材料${'后'.repeat(80)}\n最后一行`;
    const excerpt = excerptOf(text, ['新材料']);
    expect(excerpt).toMatch(/^…前{14}新材料后+…$/);
    expect(excerptOf(text, ['第一'])).toBe('第一行');
    expect(excerptOf(text, ['没有'])).toBeUndefined();
  });
});
