import { describe, expect, it } from '@jest/globals';
import { contentChecks, type CheckKind } from './checks.js';
import { getRecordType, recordTypes } from './registry.js';
import type { RecordContent } from './record.schema.js';

const now = new Date('2026-03-01T00:00:00Z');
const carrier = getRecordType('carrier');
const content: RecordContent = {
  title: '澄湖孵化器',
  summary: '',
  tags: [],
  provenance: 'official',
  sourceName: '市科技局',
  sourceUrl: 'https://kjj.suzhou.gov.cn/a.html',
  sourceDate: '2026-01-01',
  share: 'unconditional',
  location: null,
  fields: { kind: '孵化器', level: '国家级', operator: '运营公司', totalAreaM2: 1000 },
};
const found = (change: Partial<RecordContent>, before: RecordContent | null = null, spec = carrier) =>
  new Map(contentChecks(spec, { ...content, ...change }, before, now).map((check) => [check.kind, check] as const));
const level = (kind: CheckKind, change: Partial<RecordContent>, before: RecordContent | null = null, spec = carrier) =>
  found(change, before, spec).get(kind)?.level;

describe('automatic checks', () => {
  it('pass a sound record', () => {
    expect([...found({}).values()].filter(({ level, kind }) => level !== 'pass' && kind !== 'creditCode')).toEqual([]);
  });

  it('fail what the description refuses, in its words', () => {
    expect(found({ fields: { ...content.fields, level: '宇宙级' } }).get('fields')).toMatchObject({
      level: 'fail',
      text: expect.stringContaining('级别') as unknown as string,
    });
  });

  it.each([
    [{ creditCode: '91320500MA00000018' }, 'fail'],
    [{}, 'warn'],
  ])('judge the credit code of an enterprise %j', (fields, expected) => {
    expect(level('creditCode', { fields }, null, getRecordType('enterprise'))).toBe(expected);
  });

  it.each([
    [{ sourceUrl: null }, 'warn'],
    [{ sourceUrl: null, provenance: 'bureau' as const }, 'pass'],
    [{ sourceUrl: 'http://localhost:8080/x' }, 'warn'],
    [{ sourceUrl: 'http://10.0.0.8/x' }, 'warn'],
    [{ sourceDate: '2026-03-02' }, 'warn'],
  ])('look at the source %j', (change, expected) => {
    expect(level('source', change)).toBe(expected);
  });

  it.each([
    ['2026-01-01', '2025-12-31', 'warn'],
    ['2026-01', '2026-01-01', 'pass'],
    ['2026', '2025-12', 'warn'],
    ['2026-01-01', undefined, 'pass'],
  ])('compare dates as far as both are known: %s, then %s', (startsOn, endsOn, expected) => {
    const fields = { startsOn, ...(endsOn && { endsOn }) };
    expect(level('dates', { fields }, null, getRecordType('cooperation'))).toBe(expected);
  });

  it.each([
    [10_000, 'pass'],
    [10_001, 'warn'],
    [100, 'pass'],
    [99, 'warn'],
    [0, 'pass'],
  ])('mark numbers that jump by more than ten times: 1000 to %i', (totalAreaM2, expected) => {
    expect(level('jump', { fields: { ...content.fields, totalAreaM2 } }, content)).toBe(expected);
  });

  it('say nothing of a jump when nothing was published before', () => {
    expect(found({}).has('jump')).toBe(false);
  });
});

it.each(recordTypes.map((spec) => [spec.label, spec] as const))(
  'the dates of %s that follow others name a date of the type',
  (_, { fields }) => {
    const days = fields.filter(({ kind }) => kind === 'day' || kind === 'date');
    for (const { after } of fields.filter((field) => field.after !== undefined))
      expect(days.map(({ key }) => key)).toContain(after);
  },
);
