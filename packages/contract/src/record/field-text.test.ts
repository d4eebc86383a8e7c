import { describe, expect, it } from '@jest/globals';
import { fieldText, optionText, shownFields } from './field-text.js';
import { facetsOf, shownValues, type FieldValues } from './field-value.js';
import type { FieldSpec } from './record-type.js';
import { getRecordType } from './registry.js';

const fieldOf = (type: string, key: string): FieldSpec => {
  const field = getRecordType(type).fields.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`no field ${type}.${key}`);
  return field;
};
const read = (type: string, key: string, values: FieldValues): string =>
  fieldText(fieldOf(type, key), values[key], values);

describe('a reader sees', () => {
  it('a price in 元 with what it is for', () => {
    expect(read('instrument', 'feeFen', { feeFen: 40_000, feeUnit: '小时' })).toBe('400元/小时');
    expect(read('instrument', 'feeFen', { feeNegotiable: true })).toBe('面议');
    const salary = { salaryMinFen: 800_000, salaryMaxFen: 1_200_000, salaryUnit: '月' };
    expect(read('position', 'salaryMinFen', salary)).toBe('8,000–12,000元/月');
  });

  it('an amount as one figure or as a range', () => {
    const budget = (budgetMinFen: number, budgetMaxFen: number) =>
      read('need', 'budgetMinFen', { budgetMinFen, budgetMaxFen });
    expect(budget(80_000_000, 150_000_000)).toBe('80–150万元');
    expect(budget(80_000_000, 15_000_000_000)).toBe('80万元–1.50亿元');
    expect(budget(50_000_000, 50_000_000)).toBe('50万元');
    expect(read('need', 'budgetMinFen', { budgetMaxFen: 50_000_000 })).toBe('不超过50万元');
    expect(read('need', 'budgetMinFen', { budgetMinFen: 500_000 })).toBe('5,000元');
  });

  it('units as they are written', () => {
    expect(read('loan', 'rateFrom', { rateFrom: 3.45, rateTo: 4.2 })).toBe('3.45–4.2%');
    expect(read('carrier', 'totalAreaM2', { totalAreaM2: 10_600 })).toBe('10,600 m²');
    expect(read('carrier', 'incubating', { incubating: 58 })).toBe('58家');
  });

  it('words for codes and flags', () => {
    expect(read('instrument', 'openness', { openness: 'partial' })).toBe('部分开放');
    expect(read('achievement', 'trl', { trl: '6' })).toBe('TRL 6 正样级');
    expect(read('enterprise', 'highTech', { highTech: true })).toBe('是');
    expect(optionText(fieldOf('enterprise', 'highTech'), 'false')).toBe('否');
    expect(read('need', 'deadline', { openEnded: true })).toBe('长期有效');
    expect(read('need', 'deadline', {})).toBe('—');
  });
});

it('a table reads as lines, its cells between bars', () => {
  const clauses = [
    { clause: '第一条', content: '设立专项', duty: '市科技局' },
    { clause: '第二条', duty: '市财政局' },
  ];
  expect(read('policy', 'clauses', { clauses })).toBe('第一条｜设立专项｜市科技局\n第二条｜｜市财政局');
});

it('a card carries the conditions that are compared there, shown or not', () => {
  const values = { maxYears: 5, materials: '申请书' };
  expect(shownValues(getRecordType('policy'), values, 'card')).toEqual({ maxYears: 5 });
});

describe('the public', () => {
  const need = getRecordType('need');
  const values: FieldValues = {
    negotiable: true,
    budgetMaxFen: 1,
    fields: ['新能源'],
    contactPerson: '钱工',
    contactPhones: ['13800005973'],
    contactEmail: 'a@example.com',
    remark: '内部',
  };

  it.each(['card', 'detail'] as const)('gets in a %s what stands beside a value, and nobody to call', (place) => {
    expect(shownValues(need, values, place)).toEqual({ negotiable: true, budgetMaxFen: 1, fields: ['新能源'] });
  });

  it('reads no line that says nothing', () => {
    const lines = shownFields(need, { negotiable: true, fields: ['新能源'] }, 'card');
    expect(lines.map(({ field, text }) => [field.key, text])).toEqual([
      ['fields', '新能源'],
      ['budgetMinFen', '面议'],
    ]);
  });
});

it('each value of a facet field is a facet row', () => {
  expect(facetsOf(getRecordType('achievement'), { trl: '6', fields: ['新材料', '新能源'], awards: '一等奖' })).toEqual([
    { key: 'fields', value: '新材料' },
    { key: 'fields', value: '新能源' },
    { key: 'trl', value: '6' },
  ]);
});
