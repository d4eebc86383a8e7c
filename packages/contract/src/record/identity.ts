import type { FieldValues } from './field-value.js';
import type { RecordTypeSpec } from './record-type.js';

/** 代码、文号、专利号…：a text that stands for one thing alone. */
const IDENTITY_LABEL = /(信用代码|标识码|文号|专利号|证书号|证书编号|登记号|索引号)$/;
const PLACES = ['district', 'street', 'address'];
const NOISE = /[\s()·\-—.,，。、]/g;
const CLEAN = /^[\u4e00-\u9fff\w]*$/;
const plain = (text: string): string =>
  (CLEAN.test(text) ? text : text.normalize('NFKC').replace(NOISE, '')).toLowerCase();

/** The fields that say which one thing a record is about. */
export function identityFields(spec: RecordTypeSpec): string[] {
  // A company's code identifies the company; on its needs and instruments it stands many times.
  const owned = spec.fields.some(({ key }) => key === 'organization' || key === 'host');
  return spec.fields
    .filter(({ kind, label }) => (kind === 'creditCode' && !owned) || (kind === 'text' && IDENTITY_LABEL.test(label)))
    .map(({ key }) => key);
}

export type IdentityKeys = (record: { title: string; fields: FieldValues }) => string[];

/**
 * What makes two records of a type the same thing, as texts that are equal then: each code of its own, and the name with
 * what tells two of one name apart (the place and the texts of the card). A nameless record has no name key.
 */
export function identityKeysOf(spec: RecordTypeSpec): IdentityKeys {
  const identities = identityFields(spec);
  const telling = spec.fields
    .filter(({ key, kind, show }) => PLACES.includes(key) || (kind === 'text' && show.includes('card')))
    .map(({ key }) => key);
  return ({ title, fields }) => {
    const textOf = (key: string): string => {
      const value = fields[key];
      return typeof value === 'string' ? plain(value) : '';
    };
    const codes = identities.map((key) => [key, textOf(key)]).filter(([, code]) => code !== '');
    const named = title === '' ? [] : [[plain(title), ...telling.map(textOf)]];
    return [...codes, ...named].map((parts) => parts.join('|'));
  };
}
