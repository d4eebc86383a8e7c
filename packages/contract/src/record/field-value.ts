import { formatAmount, type FieldIssue } from '../shared/index.js';
import type { FieldSpec, RecordTypeSpec } from './record-type.js';

export type FieldValue = string | number | string[];
export type FieldValues = Record<string, FieldValue>;

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/$.?#][^\s]*$/i.test(text) && text.length <= 500;
const isPhone = (text: string): boolean => /^(1[3-9]\d{9}|0\d{2,3}-\d{7,8}(-\d{1,6})?|400-?\d{3}-?\d{4})$/.test(text);

/** What is wrong with one stored value, or undefined. Values are in the stored form: 分, m², ISO day. */
export function whyBadValue(field: FieldSpec, value: FieldValue): string | undefined {
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'text':
    case 'longText':
      if (typeof value !== 'string') return '应为文字';
      return text.length > (field.max ?? 200) ? `不超过 ${field.max ?? 200} 字` : undefined;
    case 'integer':
    case 'money':
      return Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : '应为不小于 0 的整数';
    case 'area':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? undefined : '应为不小于 0 的平方米数';
    case 'day':
      return isDay(text) ? undefined : '应为日期，如 2026-03-01';
    case 'url':
      return isWebAddress(text) ? undefined : '应为 http 或 https 开头的网址';
    case 'phone':
      return isPhone(text) ? undefined : '应为手机号或带区号的电话';
    case 'choice':
      return field.options?.includes(text) ? undefined : `应为：${field.options?.join('、')}`;
    case 'choices':
      return Array.isArray(value) && value.every((v) => field.options?.includes(v))
        ? undefined
        : `可选：${field.options?.join('、')}`;
  }
}

/** Everything to change in a type's own fields before the record can be submitted. */
export function fieldIssues(spec: RecordTypeSpec, values: FieldValues): FieldIssue[] {
  const known = new Set(spec.fields.map((field) => field.key));
  const unknown = Object.keys(values)
    .filter((key) => !known.has(key))
    .map((key) => ({ path: `fields.${key}`, message: '没有这个字段' }));
  const wrong = spec.fields.flatMap((field) => {
    const value = values[field.key];
    const path = `fields.${field.key}`;
    if (value === undefined || value === '') return field.required ? [{ path, message: `请填写${field.label}` }] : [];
    const why = whyBadValue(field, value);
    return why ? [{ path, message: `${field.label}${why}` }] : [];
  });
  return [...unknown, ...wrong];
}

/** A stored value as a reader sees it. */
export function fieldText(field: FieldSpec, value: FieldValue | undefined): string {
  if (value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.join('、') || '—';
  if (field.kind === 'money') return formatAmount(Number(value));
  if (field.kind === 'area' || field.kind === 'integer')
    return `${Number(value).toLocaleString('en-US')}${field.unit ? ` ${field.unit}` : ''}`;
  return String(value);
}

/** The facet rows a record contributes: one per facet field and value. */
export function facetsOf(spec: RecordTypeSpec, values: FieldValues): { key: string; value: string }[] {
  return spec.fields
    .filter((field) => field.facet)
    .flatMap((field) => [values[field.key] ?? []].flat().map((value) => ({ key: field.key, value: String(value) })));
}

/** The values a reader of `place` gets; internal ones never reach the public. */
export function shownValues(spec: RecordTypeSpec, values: FieldValues, place: 'card' | 'detail'): FieldValues {
  const shown = spec.fields.filter((field) => !field.internal && field.show.includes(place));
  return Object.fromEntries(
    shown.flatMap((field) => {
      const value = values[field.key];
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
}
