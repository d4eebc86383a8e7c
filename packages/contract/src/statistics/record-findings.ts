import {
  fieldIssues,
  isPublicField,
  wrongOrder,
  type FieldSpec,
  type FieldValues,
  type RecordTypeSpec,
} from '../record/index.js';
import { isoDay } from '../shared/index.js';
import type { HealthDimension } from './health.js';

/** A published record as the rules of data health look at it. */
export interface LookedAtRecord {
  title: string;
  fields: FieldValues;
  sourceDate: string | null;
  hasLocation: boolean;
}

/** What the rules cannot find out by themselves. */
export interface Surroundings {
  now: Date;
  /** Where the record's point lies, in words, when that is not its own region. */
  strayedTo?: string | undefined;
  /** The name under which the record's own credit code is registered in the market. */
  registeredName?: string | undefined;
}

export interface Finding {
  dimension: Extract<HealthDimension, 'completeness' | 'validity' | 'consistency'>;
  message: string;
}

const isFilled = (values: FieldValues, key: string | undefined): boolean => {
  const value = key === undefined ? undefined : values[key];
  return value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
};

/** 应填的项：required or on the card, and open to the reader; what only stands beside another value is part of that. */
export function expectedFields(spec: RecordTypeSpec): FieldSpec[] {
  const besides = new Set(spec.fields.flatMap(({ beside = {} }) => Object.values(beside)));
  return spec.fields.filter(
    (field) => isPublicField(field) && !besides.has(field.key) && (field.required || field.show.includes('card')),
  );
}

/** 面议、长期有效 and the bureau's own words say as much as the value. */
const isAnswered = (values: FieldValues, { key, kind, beside = {} }: FieldSpec): boolean =>
  kind === 'flag'
    ? values[key] !== undefined
    : [key, beside.negotiable, beside.openEnded, beside.wording].some((each) => isFilled(values, each));

export interface Completeness {
  expected: number;
  gaps: string[];
}

/** `gaps` are the labels of what is missing, in the order of the form. */
export function completenessOf(spec: RecordTypeSpec, { fields, hasLocation }: LookedAtRecord): Completeness {
  const expected = expectedFields(spec);
  const gaps = expected.filter((field) => !isAnswered(fields, field)).map(({ label }) => label);
  return {
    expected: expected.length + (spec.located ? 1 : 0),
    gaps: spec.located && !hasLocation ? [...gaps, '坐标'] : gaps,
  };
}

/** Values that break the writing rules; an empty required field is a gap, not a wrong value. */
export const wrongValues = (spec: RecordTypeSpec, { fields }: LookedAtRecord, now: Date): string[] =>
  fieldIssues(spec, fields, now)
    .filter(({ path }) => isFilled(fields, path.replace(/^fields\./, '')))
    .map(({ message }) => message);

/** What the record says that cannot all be true. */
export function contradictions(
  spec: RecordTypeSpec,
  record: LookedAtRecord,
  { now, strayedTo, registeredName }: Surroundings,
): string[] {
  const { fields, sourceDate, title } = record;
  return [
    ...wrongOrder(spec, record),
    ...saidOtherwise(spec, fields, isoDay(now)),
    ...(strayedTo !== undefined ? [`坐标在${strayedTo}，不在本地`] : []),
    ...(sourceDate !== null && sourceDate > isoDay(now) ? [`来源日期 ${sourceDate} 在将来`] : []),
    ...(registeredName !== undefined && plainName(registeredName) !== plainName(title)
      ? [`信用代码登记的单位是「${registeredName}」`]
      : []),
  ];
}

const plainName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

/** 写着「有效」却已过有效期：the value that decides the time lens against the day on which the record ends. */
function saidOtherwise({ timeLens, fields: specs }: RecordTypeSpec, values: FieldValues, today: string): string[] {
  const { by, endsOn = [] } = timeLens;
  const said = by && values[by.field];
  const ended = endsOn.find((key) => isFilled(values, key));
  const day = ended && values[ended];
  if (!by || typeof said !== 'string' || said === '' || typeof day !== 'string' || day >= today.slice(0, day.length))
    return [];
  if (by.past?.includes(said)) return [];
  const labelOf = (key: string | undefined) => specs.find((field) => field.key === key)?.label ?? '';
  return [`${labelOf(by.field)}写「${said}」，${labelOf(ended)} ${day} 已过`];
}

/** All of it, as lines to show beside the record. */
export function findingsOf(spec: RecordTypeSpec, record: LookedAtRecord, around: Surroundings): Finding[] {
  const { gaps } = completenessOf(spec, record);
  return [
    ...gaps.map((label) => ({ dimension: 'completeness', message: `缺${label}` }) as const),
    ...wrongValues(spec, record, around.now).map((message) => ({ dimension: 'validity', message }) as const),
    ...contradictions(spec, record, around).map((message) => ({ dimension: 'consistency', message }) as const),
  ];
}
