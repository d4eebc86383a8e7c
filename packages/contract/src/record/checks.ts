import { isoDay } from '../shared/index.js';
import { fieldIssues } from './field-issues.js';
import { fieldText } from './field-text.js';
import type { FieldSpec, RecordTypeSpec } from './record-type.js';
import type { RecordContent } from './record.schema.js';

/** What is looked at before a person looks. `location` and `duplicate` need the map and the other records. */
export const checkLabels = {
  fields: '必填与格式',
  creditCode: '信用代码',
  source: '来源',
  dates: '日期先后',
  jump: '数值变化',
  location: '位置',
  duplicate: '重复',
} as const;
export type CheckKind = keyof typeof checkLabels;
export const checkLevels = ['pass', 'warn', 'fail'] as const;
export type CheckLevel = (typeof checkLevels)[number];
export const checkLevelLabels: Record<CheckLevel, string> = { pass: '通过', warn: '留意', fail: '不通过' };
export interface RecordCheck {
  kind: CheckKind;
  level: CheckLevel;
  text: string;
}

const JUMP_FACTOR = 10;
const NUMBERS = new Set(['integer', 'decimal', 'money', 'price', 'area']);

const verdict = (kind: CheckKind, level: CheckLevel, found: readonly string[], pass: string): RecordCheck =>
  found.length > 0 ? { kind, level, text: found.join('；') } : { kind, level: 'pass', text: pass };

/** Everything that can be told from the text itself and the version before it (null: there is none). */
export function contentChecks(
  spec: RecordTypeSpec,
  content: RecordContent,
  before: RecordContent | null,
  now: Date,
): RecordCheck[] {
  const codes = spec.fields.filter(({ kind }) => kind === 'creditCode').map(({ key }) => key);
  const issues = fieldIssues(spec, content.fields, now);
  const ofCode = (path: string): boolean => codes.some((key) => path === `fields.${key}`);
  const texts = (wanted: boolean) => issues.filter(({ path }) => ofCode(path) === wanted).map(({ message }) => message);
  return [
    verdict('fields', 'fail', texts(false), '必填都有，格式都对'),
    ...(codes.length === 0 ? [] : [creditCodeCheck(codes, content, texts(true))]),
    sourceCheck(content, now),
    verdict('dates', 'warn', wrongOrder(spec, content), '先后都对'),
    ...(before ? [verdict('jump', 'warn', jumps(spec, before, content), '没有相差十倍以上的')] : []),
  ];
}

function creditCodeCheck(codes: readonly string[], { fields }: RecordContent, wrong: readonly string[]): RecordCheck {
  if (wrong.length === 0 && codes.every((key) => !fields[key]))
    return { kind: 'creditCode', level: 'warn', text: '没有填写' };
  return verdict('creditCode', 'fail', wrong, '校验位相符');
}

const OPEN_SITE = /^https?:\/\/(?!localhost[:/]|\d+\.\d+\.\d+\.\d+)[^/]*\.[a-z\u4e00-\u9fff]/i;

/** 官方公开的必须能打开原文；报送的可以没有网址。 */
function sourceCheck({ provenance, sourceUrl, sourceDate }: RecordContent, now: Date): RecordCheck {
  const late = sourceDate !== null && sourceDate > isoDay(now);
  const missing = sourceUrl === null && provenance === 'official';
  const closed = sourceUrl !== null && !OPEN_SITE.test(sourceUrl);
  return verdict(
    'source',
    'warn',
    [
      ...(missing ? ['官方公开的记录没有来源网址'] : []),
      ...(closed ? ['来源网址不是公开网站'] : []),
      ...(late ? ['来源日期晚于今天'] : []),
    ],
    sourceUrl === null ? '有来源，未附网址' : '有来源和网址',
  );
}

/** Dates may stop at the month or year: they are compared as far as both go. */
export function wrongOrder({ fields }: RecordTypeSpec, { fields: values }: Pick<RecordContent, 'fields'>): string[] {
  return fields.flatMap((field) => {
    const [late, early] = [values[field.key], values[field.after ?? '']];
    if (typeof late !== 'string' || typeof early !== 'string') return [];
    const known = Math.min(late.length, early.length);
    const other = fields.find(({ key }) => key === field.after);
    return late.slice(0, known) < early.slice(0, known) ? [`${field.label}早于${other?.label ?? ''}`] : [];
  });
}

function jumps({ fields }: RecordTypeSpec, before: RecordContent, after: RecordContent): string[] {
  const jumped = ({ key, kind }: FieldSpec): boolean => {
    const [was, is] = [Number(before.fields[key] ?? 0), Number(after.fields[key] ?? 0)];
    return NUMBERS.has(kind) && was > 0 && is > 0 && Math.max(was / is, is / was) > JUMP_FACTOR;
  };
  return fields.filter(jumped).map((field) => {
    const [was, is] = [fieldText(field, before.fields[field.key]), fieldText(field, after.fields[field.key])];
    return `${field.label}由 ${was} 变为 ${is}`;
  });
}
