import { expect, it } from '@jest/globals';
import fields from '../../../../../../../config/taxonomies/fields.json';
import taxonomy from '../../../../../../../config/taxonomies/indicators.json';
import { methodsFor, newRow, templatesOf } from './indicator-templates';

it('offers indicators only for fields there are, and each name once', () => {
  const known = fields.fields.map(({ name }) => name);
  for (const template of taxonomy.indicators) expect(known).toEqual(expect.arrayContaining(template.fields));
  expect(new Set(taxonomy.indicators.map(({ name }) => name)).size).toBe(taxonomy.indicators.length);
});

it('fills a row in from a template, under a free id', () => {
  const [first] = templatesOf('检验检测');
  const row = newRow([newRow([])], first);
  expect(row).toMatchObject({ id: 'i2', name: '测量不确定度', comparator: 'atMost', testMethod: 'JJF 1059.1' });
});

it('knows usual test methods by what the indicator is called', () => {
  expect(methodsFor('铜箔剥离强度')).toEqual(['IPC-TM-650 2.4.8', '双方约定']);
  expect([methodsFor(''), methodsFor('别的')]).toEqual([[], []]);
});
