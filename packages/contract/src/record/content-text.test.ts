import { describe, expect, it } from '@jest/globals';
import { comparedRows, publicChanges } from './content-text.js';
import type { RecordContent } from './record.schema.js';
import { getRecordType, recordTypes } from './registry.js';

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

const need: RecordContent = {
  title: '在线监测',
  summary: '',
  tags: [],
  provenance: 'bureau',
  sourceName: '市科技局',
  sourceUrl: null,
  sourceDate: null,
  share: 'unconditional',
  location: null,
  fields: { contactPerson: '钱工', contactPhones: ['13800005973'], remark: '待核实', postedOn: '2026-01-01' },
};

it('what anybody may read of a change leaves out whom to ask, remarks and how a bureau shares', () => {
  const fields = { contactPerson: '孙工', contactPhones: [], remark: '已核实', postedOn: '2026-02-01' };
  const after: RecordContent = { ...need, title: '在线监测系统', share: 'notShared', fields };
  expect(publicChanges(getRecordType('need'), need, after)).toMatchObject([
    { label: '需求名称', before: '在线监测', text: '在线监测系统' },
    { label: '提出日期', before: '2026-01-01', text: '2026-02-01' },
  ]);
});
