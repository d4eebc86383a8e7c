import { describe, expect, it } from '@jest/globals';
import { defineRecordType, recordContent } from '@market/contract/record';
import { contentOf, draftIssues, draftOf, emptyDraft, withField } from './draft';

const spec = defineRecordType({
  type: 'sample',
  labelEn: '',
  label: '样例',
  section: 'resource',
  list: null,
  titleLabel: '样例名称',
  titleLabelEn: 'Name',
  titleHeaders: [],
  verifyEveryDays: 30,
  located: true,
  timeLens: {},
  fields: [{ key: 'price', labelEn: '', label: '价格', kind: 'money', required: true, show: ['table'] }],
});
const [price] = spec.fields;
const filled = withField({ ...emptyDraft(), title: '甲', sourceName: '乙' }, price, 1_000_000);

describe('a record being typed', () => {
  it('names what is missing, in the order of the form', () => {
    expect(draftIssues(spec, emptyDraft()).map((issue) => issue.path)).toEqual(['title', 'fields.price', 'sourceName']);
  });

  it('without issues is a content the server takes', () => {
    expect(draftIssues(spec, filled)).toEqual([]);
    expect(recordContent.safeParse(contentOf(filled)).success).toBe(true);
  });

  it('drops an emptied field instead of keeping an empty value', () => {
    expect(withField(filled, price, undefined).fields).toEqual({});
  });

  it('keeps half a coordinate from being saved', () => {
    const half = { ...filled, location: { ...filled.location, lng: 121.4 } };
    expect(draftIssues(spec, half).map((issue) => issue.path)).toEqual(['location']);
  });

  it('comes back the same when nothing was typed', () => {
    expect(contentOf(draftOf(contentOf(filled)))).toEqual(contentOf(filled));
  });
});
