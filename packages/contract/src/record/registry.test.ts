import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isPublicField } from './field-value.js';
import { facetsOf } from './field-value.js';
import { technologyFields } from './options.js';
import { getRecordType, publicRecordTypes, recordTypes, typesOfSection } from './registry.js';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .toUpperCase();
const repeated = (texts: string[]): string[] => texts.filter((text, i) => texts.indexOf(text) !== i);
const all = recordTypes.map((spec) => [spec.label, spec] as const);

describe.each(all)('the description of %s', (_, spec) => {
  const keys = spec.fields.map(({ key }) => key);
  const kindOf = (key: string | undefined) => spec.fields.find((field) => field.key === key)?.kind;

  it('names each field once, as the API accepts it', () => {
    expect(repeated(keys)).toEqual([]);
    expect(keys.filter((key) => !/^[a-zA-Z][a-zA-Z0-9]{0,39}$/.test(key))).toEqual([]);
    expect(repeated([spec.titleLabel, ...spec.fields.map(({ label }) => label)])).toEqual([]);
  });

  it('never sends one column title to two fields', () => {
    const titles = spec.fields.flatMap(({ label, headers = [] }) => [label, ...headers]);
    expect(repeated([spec.titleLabel, ...spec.titleHeaders, ...titles].map(plain))).toEqual([]);
  });

  it('has options where they are chosen from, and labels and aliases for those alone', () => {
    for (const { key, kind, options = [], optionLabels = {}, aliases = {} } of spec.fields) {
      expect([key, options.length > 0]).toEqual([key, kind === 'choice' || kind === 'choices']);
      expect(repeated([...options])).toEqual([]);
      expect(Object.keys({ ...optionLabels, ...aliases }).filter((option) => !options.includes(option))).toEqual([]);
      expect(options.filter((option) => option.length > 80)).toEqual([]);
    }
  });

  it('keeps what stands beside a value in fields that can hold it', () => {
    for (const { kind, beside = {} } of spec.fields) {
      const { per, upTo, negotiable, openEnded, wording } = beside;
      if (upTo) expect(kindOf(upTo)).toBe(kind);
      if (per) expect(kindOf(per)).toBe('text');
      if (wording) expect(kindOf(wording)).toMatch(/text/i);
      for (const flag of [negotiable, openEnded]) if (flag) expect(kindOf(flag)).toBe('flag');
    }
  });

  it('rests its time lens and its consent on fields it has', () => {
    const { startsOn, endsOn = [], by } = spec.timeLens;
    for (const key of [startsOn, ...endsOn].filter((key) => key !== undefined))
      expect(kindOf(key)).toMatch(/^da(y|te)$/);
    const options = spec.fields.find(({ key }) => key === by?.field)?.options ?? [];
    expect([...(by?.past ?? []), ...(by?.future ?? [])].filter((value) => !options.includes(value))).toEqual([]);
    if (spec.requiresConsent) expect(kindOf(spec.requiresConsent)).toBe('day');
  });

  it('plans its card, its window and its actions on public fields it has', () => {
    const open = (key: string) => spec.fields.some((field) => field.key === key && isPublicField(field));
    const { by, figure, line = [] } = spec.card ?? {};
    const carded = [by, figure, ...line].filter((key) => key !== undefined);
    const targets = (spec.actions ?? []).flatMap(({ field, unless = {} }) => [
      ...(field ? [field] : []),
      ...Object.keys(unless),
    ]);
    expect([...carded, ...targets].filter((key) => !open(key))).toEqual([]);
    const days = spec.window ? [spec.window.opensOn ?? spec.window.closesOn, spec.window.closesOn] : [];
    expect(days.map(kindOf).filter((kind) => kind !== 'day')).toEqual([]);
  });

  it('says what every value of its standing means, and rules actions out by values there are', () => {
    const optionsOf = (key: string) => spec.fields.find((field) => field.key === key)?.options ?? [];
    if (spec.standing) expect(Object.keys(spec.standing.says)).toEqual([...optionsOf(spec.standing.field)]);
    for (const { unless = {} } of spec.actions ?? [])
      for (const [key, values] of Object.entries(unless))
        expect(values.filter((value) => !optionsOf(key).includes(value))).toEqual([]);
  });

  it('compares choices by any of them and numbers by a bound, and refers to what identifies', () => {
    for (const { key, kind, compares, refersTo, inverse, columns = [] } of spec.fields) {
      if (compares) expect([key, compares.as === 'anyOf']).toEqual([key, kind === 'choice' || kind === 'choices']);
      if (refersTo) expect(spec.fields.find((field) => field.key === refersTo)?.identifies).toBe(true);
      if (inverse) expect(spec.fields.find((field) => field.key === inverse)?.inverse).toBe(key);
      expect([key, columns.length > 0]).toEqual([key, kind === 'rows']);
    }
  });

  it('never lets personal data be filtered on', () => {
    expect(spec.fields.filter(({ facet, mask, internal }) => facet && (mask ?? internal))).toEqual([]);
  });

  it('can fill a row of the facet table', () => {
    const facets = spec.fields.filter(({ facet }) => facet);
    expect(facets.filter(({ kind, max = 200 }) => kind === 'text' && max > 80)).toEqual([]);
    const codes = facetsOf(getRecordType('achievement'), { patentNumbers: `ZL1；ZL2、${'长'.repeat(81)}` });
    expect(codes).toEqual([
      { key: 'patentNumbers', value: 'ZL1' },
      { key: 'patentNumbers', value: 'ZL2' },
    ]);
  });
});

it('types are there once each; those of the bureaus are not public, in any section', () => {
  expect(repeated(recordTypes.map(({ type }) => type))).toEqual([]);
  expect(publicRecordTypes.map(({ type }) => type)).not.toContain('investmentLead');
  expect(typesOfSection('resource').map(({ type }) => type)).not.toContain('investmentLead');
  expect(typesOfSection('resource', recordTypes).map(({ type }) => type)).toContain('investmentLead');
});

it('the fields of technology are those of the configuration', () => {
  const file = join(import.meta.dirname, '../../../../config/taxonomies/fields.json');
  const { fields } = JSON.parse(readFileSync(file, 'utf8')) as { fields: { name: string }[] };
  expect([...technologyFields]).toEqual([...fields.map(({ name }) => name), '其他']);
});
