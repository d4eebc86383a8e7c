import { expect, it } from '@jest/globals';
import { actionsOf } from './record-action.js';
import type { FieldValues } from './field-value.js';
import { getRecordType } from './registry.js';

const offered = (type: string, fields: FieldValues, sourceUrl: string | null = null) =>
  actionsOf(getRecordType(type), { fields, sourceUrl });

it('what has no address or number is not offered', () => {
  expect(offered('loan', {}).map(({ kind }) => kind)).toEqual(['inquire']);
  expect(offered('loan', { hotline: ['95588', '0512-12345678'] })).toContainEqual({
    kind: 'call',
    label: '打服务热线',
    to: '95588',
  });
});

it('a policy out of force cannot be applied for, and can still be read', () => {
  const fields = { applyUrl: 'https://a.gov.cn', originalUrl: 'https://o.gov.cn' };
  expect(offered('policy', fields).map(({ kind }) => kind)).toEqual(['apply', 'original', 'contact']);
  expect(offered('policy', { ...fields, validity: '废止' }).map(({ kind }) => kind)).toEqual(['original']);
});

it('the source stands in for an original of its own, and comes last where the type names none', () => {
  const [first] = offered('policy', {}, 'https://s.gov.cn');
  expect(first).toEqual({ kind: 'original', label: '看原文', to: 'https://s.gov.cn' });
  const [main, last] = offered('instrument', { openness: 'full' }, 'https://s.gov.cn');
  expect([main?.kind, last?.kind]).toEqual(['book', 'contact']);
});
