import { describe, expect, it } from '@jest/globals';
import { csv } from './csv.js';

describe('csv', () => {
  it('keeps commas, quotes and line breaks inside their cell', () => {
    expect(csv([['甲,乙', '说"好"', '一\n二']])).toBe('\uFEFF"甲,乙","说""好""","一\n二"\r\n');
  });

  it.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1'])('never lets %j start a formula', (text) => {
    expect(csv([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  });
});
