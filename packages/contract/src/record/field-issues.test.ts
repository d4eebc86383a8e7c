import { describe, expect, it } from '@jest/globals';
import { fieldIssues } from './field-issues.js';
import type { FieldValue, FieldValues } from './field-value.js';
import { defineRecordType, type FieldSpec } from './record-type.js';
import { getRecordType } from './registry.js';

const now = new Date('2026-03-01T00:00:00Z');
const issuesOf = (type: string, values: FieldValues): string[] =>
  fieldIssues(getRecordType(type), values, now).map(({ message }) => message);

const one = (field: Partial<Omit<FieldSpec, 'labelEn'>> & Pick<FieldSpec, 'kind'>, value: FieldValue): boolean => {
  const sample = defineRecordType({
    ...getRecordType('policy'),
    timeLens: {},
    fields: [{ key: 'x', label: '值', labelEn: 'Value', show: [], ...field }],
  });
  return fieldIssues(sample, { x: value }, now).length === 0;
};

describe('a value', () => {
  it.each([
    ['decimal', 3.65, -1],
    ['price', 40_000, 0.5],
    ['date', '2018-09', '2018-13'],
    ['date', '2018', '18'],
    ['date', '2018-09-01', '2018-09-31'],
    ['flag', false, '否'],
    ['phones', ['0519-80004376', '13800007930', '95588', '025-80004029-801'], ['80004376']],
    ['creditCode', '91310000631696382C', '913100006316963820'],
    ['text', '文字', 5],
  ] as const)('of kind %s may be %j, not %j', (kind, good, bad) => {
    expect(one({ kind }, good as FieldValue)).toBe(true);
    expect(one({ kind }, bad as FieldValue)).toBe(false);
  });

  it('of a table is its rows, under the columns of its description', () => {
    const columns = [{ key: 'clause', label: '条款', labelEn: 'Clause', max: 4 }];
    expect(one({ kind: 'rows', columns }, [{ clause: '第一条' }, {}])).toBe(true);
    for (const bad of [[{ clause: '太长的一条' }], [{ other: '' }], ['第一条'], '第一条'])
      expect(one({ kind: 'rows', columns }, bad as FieldValue)).toBe(false);
  });

  it('keeps the bound and the direction of time its description sets', () => {
    expect(one({ kind: 'decimal', most: 100 }, 100.1)).toBe(false);
    expect(one({ kind: 'date', past: true }, '2026-03-02')).toBe(false);
    expect(one({ kind: 'date', past: true }, '2026')).toBe(true);
  });
});

it('a range runs upwards', () => {
  const budget = { budgetMinFen: 150_000_000, budgetMaxFen: 80_000_000 };
  expect(issuesOf('need', budget)).toEqual(['拟投入金额的下限高于上限']);
});

it('nobody is published as an expert without the day of their consent', () => {
  expect(issuesOf('expert', { organization: '南通大学' })).toEqual(['请填写本人同意公开的日期，没有本人同意不能公开']);
  expect(issuesOf('expert', { organization: '南通大学', consentedOn: '2026-03-02' })).toEqual([
    '本人同意公开的日期不能晚于今天',
  ]);
});

it.each([
  [
    'carrier',
    {
      kind: '孵化器',
      level: '国家级',
      recognition: '国家级科技企业孵化器',
      recognizedOn: '2013-02-21',
      totalAreaM2: 10_600,
      incubating: 58,
      district: '玄武区',
      address: '科创大道164号',
      contactPerson: '李主任',
      contactPhones: ['025-80006495'],
    },
  ],
  [
    'need',
    {
      organization: '常州珉川机械有限公司',
      fields: ['高端装备'],
      budgetMinFen: 80_000_000,
      budgetMaxFen: 150_000_000,
      deadline: '2025-09-30',
      cooperationModes: ['联合开发'],
      content: '磨削烧伤靠人工抽检，希望在线检出',
      district: '武进区',
      contactPhones: ['0519-80004376', '13800007930'],
    },
  ],
  [
    'instrument',
    {
      model: 'Hitachi SU8600',
      originalValueFen: 428_000_000,
      host: '南通大学',
      purchasedOn: '2018-09-01',
      feeFen: 40_000,
      feeUnit: '小时',
      openness: 'full',
      contactPhones: ['0513-80008349'],
    },
  ],
] as const)('a row of a %s sheet has a place for all it says', (type, values) => {
  expect(issuesOf(type, values as unknown as FieldValues)).toEqual([]);
});
