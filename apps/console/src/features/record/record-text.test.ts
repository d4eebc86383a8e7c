import { describe, expect, it } from '@jest/globals';
import { recordTypes, type RecordContent } from '@market/contract/record';
import { comparedRows } from './record-text';

const content: RecordContent = {
  title: '创新里',
  summary: '',
  tags: [],
  provenance: 'bureau',
  sourceName: '普陀区科委',
  sourceUrl: null,
  sourceDate: null,
  share: 'unconditional',
  location: null,
  fields: {},
};

describe('the comparison of two versions', () => {
  it.each(recordTypes.map((spec) => [spec.label, spec] as const))('of %s marks only what changed', (_, spec) => {
    const rows = comparedRows(spec, content, { ...content, summary: '两年免租' });
    expect(rows.filter((row) => row.changed).map((row) => row.path)).toEqual(['summary']);
  });

  it('of something never published marks every filled line', () => {
    const [spec] = recordTypes;
    if (!spec) throw new Error('no record types');
    const filled = comparedRows(spec, null, content).filter((row) => row.changed);
    expect(filled.map((row) => row.path)).toEqual(['title', 'provenance', 'sourceName', 'share']);
  });
});
