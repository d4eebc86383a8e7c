import { fieldText, NONE } from '../record/field-text.js';
import { isPublicField, type FieldValues } from '../record/field-value.js';
import type { RecordTypeSpec } from '../record/record-type.js';

export interface Correctable {
  key: string;
  label: string;
  /** What the record says there now, as a reader sees it. */
  text: string;
  unit?: string | undefined;
}

interface Content {
  title: string;
  summary: string;
  location: { address: string } | null;
  fields: FieldValues;
}

/** Keys of the envelope's parts begin with `@`, so that no field of a type can be mistaken for one. */
const envelopeParts = (spec: RecordTypeSpec, { title, summary, location }: Content): Correctable[] => [
  { key: '@title', label: spec.titleLabel, text: title },
  { key: '@summary', label: '简介', text: summary || NONE },
  ...(location ? [{ key: '@location', label: '地图位置', text: location.address || '只有坐标' }] : []),
];

/** What can be reported as wrong: everything the public detail can show, empty fields too, which may want filling. */
export const correctables = (spec: RecordTypeSpec, content: Content): Correctable[] => [
  ...envelopeParts(spec, content),
  ...spec.fields
    .filter((field) => isPublicField(field) && field.show.includes('detail'))
    .map((field) => ({
      key: field.key,
      label: field.label,
      text: fieldText(field, content.fields[field.key], content.fields),
      unit: field.unit,
    })),
];

export const findCorrectable = (spec: RecordTypeSpec, content: Content, key: string): Correctable | undefined =>
  correctables(spec, content).find((part) => part.key === key);
