import { describe, expect, it } from '@jest/globals';
import { amountBand } from './search-terms.js';
import { filtersText, readFilters } from './search-filters.js';

describe('filters in an address', () => {
  it('are read as they were written', () => {
    const filters = { region: ['320500', '320100'], level: ['省级'] };
    expect(filtersText(filters)).toBe('region:320500,320100;level:省级');
    expect(readFilters(filtersText(filters))).toEqual(filters);
    expect(readFilters('')).toEqual({});
  });

  it.each(['owner:1', 'region', 'region:', 'region:1;region:2', 'region:1:2'])('%s is none', (text) => {
    expect(readFilters(text)).toBeUndefined();
  });
});

it('an amount lies in the band whose upper end it does not reach, and no amount in none', () => {
  expect([0, 1, 49_999_999, 50_000_000, 100_000_000_000].map(amountBand)).toEqual([
    undefined,
    'to50',
    'to50',
    'to200',
    'over1000',
  ]);
});
