import { describe, expect, it } from '@jest/globals';
import { getRecordType, type RecordContent } from '@market/contract/record';
import { columnsOf, contentOf, facetRows } from './record-content.js';
import { MarketRecord } from './record.entity.js';

const policy = getRecordType('policy');
const content: RecordContent = {
  title: '若干措施',
  summary: '',
  tags: [],
  provenance: 'official',
  sourceName: '门户网站',
  sourceUrl: null,
  sourceDate: null,
  share: 'unconditional',
  location: null,
  fields: { issuer: '科委', validity: '有效', issuedOn: '2026-01-02', support: ['资金补助', '资金补助', '人才支持'] },
};

describe('the columns of a text', () => {
  it('carry the days the time lens compares, null when the text has none', () => {
    expect(columnsOf(policy, content)).toMatchObject({ startsOn: '2026-01-02', endsOn: null });
  });

  it('give the same text back', () => {
    expect(contentOf(Object.assign(new MarketRecord(), columnsOf(policy, content)))).toEqual(content);
  });
});

it('a value named twice makes one facet row', () => {
  expect(facetRows(policy, 'r', content)).toEqual([
    { recordId: 'r', key: 'validity', value: '有效' },
    { recordId: 'r', key: 'support', value: '资金补助' },
    { recordId: 'r', key: 'support', value: '人才支持' },
  ]);
});
