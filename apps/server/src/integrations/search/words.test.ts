import { describe, expect, it } from '@jest/globals';
import { bigrams, compact, tokensOf, wordsOf } from './words.js';

describe('the words of a text', () => {
  it('are runs of Chinese and of letters, in half width and lower case', () => {
    expect(wordsOf('苏州　ＡＩ芯片, 10GHz')).toEqual(['苏州', 'ai', '芯片', '10', 'ghz']);
  });

  it.each(['%', '（）', '😀', '\u0000', '\'"*:^'])('are none in %j', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('are indexed as characters and pairs, Latin words whole', () => {
    expect(tokensOf('新材料 LED')).toEqual(['新', '新材', '材', '材料', '料', 'led']);
    expect(bigrams('新材料')).toEqual(['新材', '材料']);
    expect(bigrams('税')).toEqual(['税']);
  });
});

it('a 文号 is one number, whatever brackets it is written in', () => {
  expect(new Set(['锡科财〔2025〕145号', '锡科财(2025)145号', '锡科财 [2025] 145号'].map(compact)).size).toBe(1);
});
