import type { FieldValue, FieldValues } from './field-value.js';
import type { RecordTypeSpec } from './record-type.js';

const PLACES = ['district', 'street', 'address'];
const NOISE = /[\s()〔〕[\]【】·\-—.,，。、]/g;
const CLEAN = /^[\u4e00-\u9fff\w]*$/;

/** One form for comparing names and codes: half-width, lower case, no spaces, brackets or punctuation. */
export const plainText = (text: string): string =>
  (CLEAN.test(text) ? text : text.normalize('NFKC').replace(NOISE, '')).toLowerCase();

/** The codes of a field that identifies: `ZL2020…；ZL2021…` are two. */
export const codesOf = (value: FieldValue | undefined): string[] =>
  typeof value === 'string' ? value.split(/[、；;，,\n]+/).flatMap((code) => code.trim() || []) : [];

/** 锡科财〔2025〕145号 */
const DOCUMENT_NUMBER = /[\u4e00-\u9fff]{1,30}〔\d{4}〕\d+号/g;
const MOST_NAMES = 20;

/** The records a text names: the document numbers in it, and the whole of what stands between commas, without its 《》. */
export function namesIn(value: FieldValue | undefined): string[] {
  const text = typeof value === 'string' ? value : '';
  const parts = text.split(/[；;、，,\n]/).map((part) => part.replace(/[《》]/g, '').trim());
  return [...new Set([...(text.match(DOCUMENT_NUMBER) ?? []), ...parts])].filter(Boolean).slice(0, MOST_NAMES);
}

/** The fields that say which one thing a record is about. */
export const identityFields = (spec: RecordTypeSpec): string[] =>
  spec.fields.filter(({ identifies }) => identifies).map(({ key }) => key);

/** The fields that tell two of one name apart. */
export const distinguishingFields = (spec: RecordTypeSpec): string[] =>
  spec.fields.filter(({ distinguishes }) => distinguishes).map(({ key }) => key);

export type IdentityKeys = (record: { title: string; fields: FieldValues }) => string[];

/**
 * What makes two records of a type the same thing, as texts that are equal then: each code of its own, and the name with
 * what tells two of one name apart. A nameless record has no name key.
 */
export function identityKeysOf(spec: RecordTypeSpec): IdentityKeys {
  const identities = identityFields(spec);
  const telling = [...distinguishingFields(spec), ...PLACES];
  return ({ title, fields }) => {
    const textOf = (key: string): string => {
      const value = fields[key];
      return typeof value === 'string' ? plainText(value) : '';
    };
    const codes = identities.flatMap((key) => codesOf(fields[key]).map((code) => `${key}|${plainText(code)}`));
    const named = title === '' ? [] : [[plainText(title), ...telling.map(textOf)].join('|')];
    return [...codes, ...named];
  };
}
