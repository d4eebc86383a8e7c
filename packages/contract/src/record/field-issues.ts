import { isDay, isoDay, whyBadCreditCode, type FieldIssue } from '../shared/index.js';
import { rowsOf, wordsOf, type FieldValue, type FieldValues } from './field-value.js';
import type { FieldSpec, RecordTypeSpec } from './record-type.js';

const isDate = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text);
const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/$.?#][^\s]*$/i.test(text) && text.length <= 500;
/** 手机、带区号的固话、400 与 95、12 开头的服务号。 */
const isPhone = (text: string): boolean =>
  /^(1[3-9]\d{9}|0\d{2,3}-\d{7,8}(-\d{1,6})?|400-?\d{3}-?\d{4}|9[56]\d{3,4}|12\d{3})$/.test(text);
const isAmount = (value: FieldValue): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** What is wrong with one stored value, or undefined. Values are in the stored form: 分, m², ISO day. */
export function whyBadValue(field: FieldSpec, value: FieldValue): string | undefined {
  const text = typeof value === 'string' ? value : '';
  const listed = Array.isArray(value) && rowsOf(value).length === 0 ? wordsOf(value) : undefined;
  const unless = (right: boolean | undefined, why: string): string | undefined => (right ? undefined : why);
  switch (field.kind) {
    case 'text':
    case 'longText':
      if (typeof value !== 'string') return '应为文字';
      return unless(text.length <= (field.max ?? 200), `不超过 ${field.max ?? 200} 字`);
    case 'integer':
    case 'money':
    case 'price':
      return isAmount(value) ? tooMuch(field, value) : '应为不小于 0 的整数';
    case 'decimal':
    case 'area':
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
        return `应为不小于 0 的${field.kind === 'area' ? '平方米数' : '数'}`;
      return tooMuch(field, value);
    case 'day':
      return unless(isDay(text), '应为日期，如 2026-03-01');
    case 'date':
      return unless(isDate(text), '应为日期，如 2026-03-01；不知道日的写 2026-03 或 2026');
    case 'url':
      return unless(isWebAddress(text), '应为 http 或 https 开头的网址');
    case 'phones':
      return unless(listed?.every(isPhone), '应为手机号或带区号的电话');
    case 'creditCode': {
      const why = whyBadCreditCode(text);
      return why && `：${why}`;
    }
    case 'flag':
      return unless(typeof value === 'boolean', '应为是或否');
    case 'choice':
      return field.options?.includes(text) ? undefined : `应为：${optionNames(field)}`;
    case 'choices':
      return listed?.every((option) => field.options?.includes(option)) ? undefined : `可选：${optionNames(field)}`;
    case 'rows':
      return whyBadRows(field, value);
  }
}

const MOST_ROWS = 60;

function whyBadRows({ columns = [] }: FieldSpec, value: FieldValue): string | undefined {
  const rows = rowsOf(value);
  if (!Array.isArray(value) || rows.length !== value.length) return '应为一行一条的表';
  if (rows.length > MOST_ROWS) return `不超过 ${MOST_ROWS} 行`;
  const known = new Set(columns.map(({ key }) => key));
  if (rows.some((row) => Object.keys(row).some((key) => !known.has(key)))) return '有不认识的列';
  const long = columns.find(({ key, max = 200 }) => rows.some((row) => (row[key] ?? '').length > max));
  return long && `的${long.label}不超过 ${long.max ?? 200} 字`;
}

const optionNames = ({ options, optionLabels }: FieldSpec): string =>
  (options ?? []).map((option) => optionLabels?.[option] ?? option).join('、');

const tooMuch = ({ most }: FieldSpec, value: FieldValue): string | undefined =>
  most !== undefined && Number(value) > most ? `不超过 ${most}` : undefined;

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Everything to change in a type's own fields before the record can be submitted. */
export function fieldIssues(spec: RecordTypeSpec, values: FieldValues, now: Date): FieldIssue[] {
  const issues: FieldIssue[] = [];
  for (const key in values)
    if (!spec.fields.some((field) => field.key === key))
      issues.push({ path: `fields.${key}`, message: `没有「${key}」这个字段` });
  for (const field of spec.fields) {
    const message = whyWrong(spec, field, values, now);
    if (message !== undefined) issues.push({ path: `fields.${field.key}`, message });
  }
  return issues;
}

function whyWrong(spec: RecordTypeSpec, field: FieldSpec, values: FieldValues, now: Date): string | undefined {
  const value = values[field.key];
  if (value === undefined || isEmpty(value)) {
    if (spec.requiresConsent === field.key) return `请填写${field.label}，没有本人同意不能公开`;
    return field.required ? `请填写${field.label}` : undefined;
  }
  const why = whyBadValue(field, value);
  if (why) return field.label + why;
  if (field.past && typeof value === 'string' && value > isoDay(now)) return `${field.label}不能晚于今天`;
  const upTo = field.beside?.upTo === undefined ? undefined : values[field.beside.upTo];
  return typeof upTo === 'number' && Number(value) > upTo ? `${field.label}的下限高于上限` : undefined;
}
