import { describe, expect, it } from '@jest/globals';
import { getRecordType, recordTypes } from '../record/index.js';
import { medianOf } from './funnel.js';
import { firstToMend, percentOf, toneOf } from './health.js';
import { completenessOf, contradictions, expectedFields, wrongValues, type LookedAtRecord } from './record-findings.js';

const now = new Date('2026-11-20T04:00:00Z');
const record = (fields: LookedAtRecord['fields'], change: Partial<LookedAtRecord> = {}): LookedAtRecord => ({
  title: '样例',
  sourceDate: '2026-01-01',
  hasLocation: true,
  ...change,
  fields,
});

describe('completeness', () => {
  it.each(recordTypes.map((spec) => [spec.label, spec] as const))(
    'of %s asks for what a reader sees first',
    (_, spec) => {
      const asked = expectedFields(spec);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter(({ internal, mask }) => internal ?? mask)).toEqual([]);
      const { expected, gaps } = completenessOf(spec, record({}, { hasLocation: false }));
      expect(gaps).toHaveLength(expected);
    },
  );

  it('takes 面议 and the words of the bureau for an answer, an empty list for none', () => {
    const spec = getRecordType('instrument');
    const fields = { kind: '分析仪器', model: 'X', host: '某所', openness: 'full', booking: '电话预约' };
    expect(completenessOf(spec, record(fields)).gaps).toEqual(['收费标准']);
    expect(completenessOf(spec, record({ ...fields, feeNegotiable: true })).gaps).toEqual([]);
    expect(completenessOf(spec, record({ ...fields, feeNote: '见官网' })).gaps).toEqual([]);
  });
});

describe('validity and consistency', () => {
  it('leave an empty required field to completeness', () => {
    expect(wrongValues(getRecordType('policy'), record({ validity: '有效', issuer: '' }), now)).toEqual([]);
    expect(wrongValues(getRecordType('policy'), record({ validity: '永远' }), now)).toHaveLength(1);
  });

  it('hold a value that speaks of the present against the day the record ended, to the day', () => {
    const spec = getRecordType('policy');
    const of = (validity: string, validUntil: string) =>
      contradictions(spec, record({ validity, validUntil }), { now });
    expect(of('有效', '2026-11-19')).toEqual(['有效性写「有效」，有效期至 2026-11-19 已过']);
    expect(of('有效', '2026-11-20')).toEqual([]);
    expect(of('废止', '2020-01-01')).toEqual([]);
  });

  it('compare dates as far as both are known', () => {
    const spec = getRecordType('enterprise');
    const of = (certifiedOn: string, certifiedUntil: string) =>
      contradictions(spec, record({ certifiedOn, certifiedUntil }), { now });
    expect(of('2024-05', '2024')).toEqual([]);
    expect(of('2024-05', '2023')).toEqual(['证书有效期至早于认定日期']);
  });

  it('take a registered name for the same in full-width and with spaces', () => {
    const spec = getRecordType('enterprise');
    const of = (registeredName: string) =>
      contradictions(spec, record({}, { title: '甲（苏州）公司' }), { now, registeredName });
    expect(of('甲(苏州) 公司')).toEqual([]);
    expect(of('乙公司')).toHaveLength(1);
  });
});

describe('the figures', () => {
  it('call only everything a hundred, and nothing neither good nor bad', () => {
    expect(percentOf({ passing: 999, total: 1000 })).toBe(99);
    expect(percentOf({ passing: 0, total: 0 })).toBeNull();
    expect([92, 91, 85, 84, null].map(toneOf)).toEqual(['good', 'fair', 'fair', 'poor', 'good']);
  });

  it('begin mending where most is missing in proportion, and nowhere when all is well', () => {
    const share = (dimension: 'validity' | 'timeliness', passing: number) => ({ dimension, passing, total: 100 });
    expect(firstToMend([share('validity', 90), share('timeliness', 80)])?.dimension).toBe('timeliness');
    expect(firstToMend([share('validity', 92), share('timeliness', 100)])).toBeUndefined();
  });

  it('know the middle of an odd, an even and an empty number of spans', () => {
    expect([medianOf([9, 1, 5]), medianOf([4, 1, 3, 2]), medianOf([])]).toEqual([5, 2.5, null]);
  });
});
