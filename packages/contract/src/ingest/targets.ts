import type { RecordContent, RecordTypeSpec } from '../record/index.js';

/** What a column may feed besides the type's own fields. */
export const envelopeKeys = [
  'title',
  'titleEn',
  'summary',
  'summaryEn',
  'tags',
  'sourceName',
  'sourceUrl',
  'sourceDate',
  'longitude',
  'latitude',
  'point',
  'datum',
  'city',
  'serial',
] as const;
export type EnvelopeKey = (typeof envelopeKeys)[number];
export type TargetKey = EnvelopeKey | `fields.${string}`;

const envelopeLabels: Record<Exclude<EnvelopeKey, 'title'>, string> = {
  titleEn: '英文名称',
  summary: '摘要',
  summaryEn: '英文简介',
  tags: '标签',
  sourceName: '来源',
  sourceUrl: '来源网址',
  sourceDate: '更新日期',
  longitude: '经度',
  latitude: '纬度',
  point: '坐标',
  datum: '坐标系',
  city: '城市',
  serial: '序号',
};

export interface ColumnTarget {
  key: TargetKey;
  label: string;
  required: boolean;
  /** Personal data: never shown to the public. */
  personal: boolean;
}

/** Everything a column of a sheet of this type may be taken for, in the order of the form. */
export function columnTargets(spec: RecordTypeSpec): ColumnTarget[] {
  const located = new Set<string>(spec.located ? [] : ['longitude', 'latitude', 'point', 'datum']);
  const rest = Object.entries(envelopeLabels).filter(([key]) => !located.has(key));
  return [
    { key: 'title', label: spec.titleLabel, required: true, personal: false },
    ...spec.fields.map((field) => ({
      key: `fields.${field.key}` as const,
      label: field.label,
      required: field.required === true || spec.requiresConsent === field.key,
      personal: field.mask !== undefined,
    })),
    ...rest.map(([key, label]) => ({ key: key as EnvelopeKey, label, required: false, personal: false })),
  ];
}

/** The part of a text that an import may change: a field or a part of the envelope, or undefined when it is empty. */
export function valueAt(content: RecordContent, key: string): unknown {
  const value = key.startsWith('fields.')
    ? content.fields[key.slice('fields.'.length)]
    : content[key as keyof RecordContent];
  return value === '' || value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
}
