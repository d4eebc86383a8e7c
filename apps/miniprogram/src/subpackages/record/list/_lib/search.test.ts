import { expect, test } from '@jest/globals';
import { recordTypes } from '@market/contract/record';
import { facetCount, isNarrowed, queryOf, soleType, startSearch } from './search';

test('a type given alone brings its section along', () => {
  const [spec] = recordTypes;
  expect(startSearch({ type: spec?.type })).toMatchObject({ section: spec?.section, type: spec?.type });
});

test('an unknown section or type is no filter at all', () => {
  expect(startSearch({ section: 'weather', type: 'weather' })).toMatchObject({ section: undefined, type: undefined });
});

test('the only type of a section is looked at without being chosen; of several none is', () => {
  expect(soleType(startSearch({ section: 'policy' }))?.section).toBe('policy');
  expect(soleType(startSearch({ section: 'resource' }))).toBeUndefined();
  expect(soleType(startSearch({}))).toBeUndefined();
});

test('facets are written as the API reads them, and a facet without values is not', () => {
  const search = { ...startSearch({ q: '芯片' }), facets: { level: ['国家级', '省级'], kind: ['孵化器'], field: [] } };
  expect(queryOf(search)).toEqual({ facets: 'level:国家级,省级;kind:孵化器', q: '芯片' });
  expect(facetCount(search)).toBe(3);
});

test('a section or a type is where one looks, not a condition to relax', () => {
  expect(isNarrowed(startSearch({ section: 'resource', type: 'carrier' }))).toBe(false);
  expect(isNarrowed(startSearch({ region: '320500' }))).toBe(true);
});
