import { expect, it } from '@jest/globals';
import { cardText } from './card-text.js';
import { getRecordType } from './registry.js';

it('a planned card names the owner, the standing with its tone, the amount and one line', () => {
  const fields = {
    issuer: '市科技局',
    validity: '即将到期',
    level: '市级',
    documentNumber: '苏科规〔2025〕1号',
    issuedOn: '2025-05-09',
    maxAmountFen: 500_000_000,
  };
  expect(cardText(getRecordType('policy'), fields)).toEqual({
    by: '市科技局',
    tags: [{ text: '即将到期', tone: 'soon' }],
    figure: { before: '', figure: '500', unit: '万元' },
    line: '苏科规〔2025〕1号　2025年5月9日',
  });
});

it('a price keeps what it is for behind its figure, and 面议 has none', () => {
  const figure = (fields: Parameters<typeof cardText>[1]) => cardText(getRecordType('instrument'), fields).figure;
  expect(figure({ feeFen: 60_000, feeUnit: '时' })).toEqual({ before: '', figure: '600', unit: '元/时' });
  expect(figure({ feeNegotiable: true })).toEqual({ before: '', figure: '面议', unit: '' });
});
