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
  const shown: FieldValues = {};
  for (const key of shownKeys(spec, place)) {
    const value = values[key];
    if (value !== undefined) shown[key] = value;
  }
  return shown;
}

const keysOfPlaces = { card: new WeakMap<RecordTypeSpec, string[]>(), detail: new WeakMap<RecordTypeSpec, string[]>() };

/** Asked for every row of every list, and the same each time. */
function shownKeys(spec: RecordTypeSpec, place: 'card' | 'detail'): readonly string[] {
  const known = keysOfPlaces[place].get(spec);
  if (known) return known;
  const open = spec.fields.filter(isPublicField);
  const shown = open.filter((field) => field.show.includes(place) || field.compares);
  const besides = shown.flatMap(({ beside = {} }) => [beside.per, beside.upTo, beside.negotiable, beside.openEnded]);
  const keys = open.filter((field) => shown.includes(field) || besides.includes(field.key)).map(({ key }) => key);
  keysOfPlaces[place].set(spec, keys);
  return keys;
}
