import { codesOf, namesIn } from './identity.js';
import type { FieldSpec, RecordTypeSpec } from './record-type.js';

/** The longest value that is filtered on. */
const FACET_LENGTH = 80;

/** One row of a `rows` field, by the keys of its columns; an empty cell is absent. */
export type FieldRow = Record<string, string>;
export type FieldValue = string | number | boolean | string[] | FieldRow[];
export type FieldValues = Record<string, FieldValue>;

/** Whether a field may be part of a public answer: shown, filtered on or counted. */
export const isPublicField = ({ internal, mask }: FieldSpec): boolean => !internal && !mask;

/** The entries of a list of words; none for anything else. */
export const wordsOf = (value: FieldValue | undefined): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

/** The rows of a table; none for anything else. */
export const rowsOf = (value: FieldValue | undefined): FieldRow[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'object') : [];

/** The facet rows a record contributes: one per value of a field to filter on, to be found by, or that names others. */
export function facetsOf(spec: RecordTypeSpec, values: FieldValues): { key: string; value: string }[] {
  return spec.fields
    .filter((field) => field.facet ?? field.identifies ?? field.refersTo)
    .flatMap(({ key, identifies, refersTo }) => {
      const value = values[key];
      if (value === undefined) return [];
      const texts = refersTo ? namesIn(value) : identifies ? codesOf(value) : [String(value)];
      const words = Array.isArray(value) ? wordsOf(value) : texts;
      return words.filter(({ length }) => length <= FACET_LENGTH).map((word) => ({ key, value: word }));
    });
}

/** The values a reader of `place` gets, with what stands beside them; internal and personal ones never reach the public. */
export function shownValues(spec: RecordTypeSpec, values: FieldValues, place: 'card' | 'detail'): FieldValues {
  const open = spec.fields.filter(isPublicField);
  const shown = open.filter((field) => field.show.includes(place) || field.compares);
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
