import type { FieldSpec, RecordTypeSpec } from './record-type.js';

export type FieldValue = string | number | boolean | string[];
export type FieldValues = Record<string, FieldValue>;

/** Whether a field may be part of a public answer: shown, filtered on or counted. */
export const isPublicField = ({ internal, mask }: FieldSpec): boolean => !internal && !mask;

/** The facet rows a record contributes: one per facet field and value. */
export function facetsOf(spec: RecordTypeSpec, values: FieldValues): { key: string; value: string }[] {
  return spec.fields
    .filter((field) => field.facet)
    .flatMap((field) => [values[field.key] ?? []].flat().map((value) => ({ key: field.key, value: String(value) })));
}

/** The values a reader of `place` gets, with what stands beside them; internal and personal ones never reach the public. */
export function shownValues(spec: RecordTypeSpec, values: FieldValues, place: 'card' | 'detail'): FieldValues {
  const open = spec.fields.filter(isPublicField);
  const shown = open.filter((field) => field.show.includes(place));
  const besides = new Set(
    shown.flatMap(({ beside = {} }) => [beside.per, beside.upTo, beside.negotiable, beside.openEnded]),
  );
  return Object.fromEntries(
    open.flatMap((field) => {
      const value = shown.includes(field) || besides.has(field.key) ? values[field.key] : undefined;
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
}
