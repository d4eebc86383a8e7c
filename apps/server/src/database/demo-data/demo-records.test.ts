import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { facetsOf, fieldIssues, getRecordType, recordContent, recordTypes } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { regionAt, regionOutlines } from '@market/geo';
import { writtenDays } from '../demo/demo-days.js';
import { readDemoFiles, type DemoRecord } from '../demo/demo-files.js';

const config = join(import.meta.dirname, '../../../../../config');
const codes = readdirSync(join(config, 'regions')).map((file) => file.slice(0, -'.json'.length));
const now = new Date();

const { records } = readDemoFiles();
const real = records.filter(({ demo }) => !demo);
const fictional = records.filter(({ demo }) => demo);
const ofType = (type: string): DemoRecord[] => records.filter(({ recordType }) => recordType === type);
const repeated = (texts: string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
const inWork = fictional.filter(({ revision }) => revision);

/** What is published, and what its revision would make of it. */
const textsOf = ({ content, revision }: DemoRecord) => {
  const { fields, ...rest } = revision?.changes ?? {};
  return [content, { ...content, ...rest, fields: { ...content.fields, ...fields } }];
};

describe('all records', () => {
  test.each(recordTypes.map(({ type }) => type))('%s: every record keeps the rules of its type', (type) => {
    const spec = getRecordType(type);
    for (const record of ofType(type))
      for (const text of textsOf(record)) {
        const content = writtenDays(spec, text, now);
        const issues = [
          ...(recordContent.safeParse(content).error?.issues ?? []),
          ...fieldIssues(spec, content.fields, new Date()),
        ];
        expect([text.title, issues]).toEqual([text.title, []]);
        const options = facetsOf(spec, content.fields).map(({ key, value }) => [text.title, key, value.length <= 80]);
        expect(options.filter(([, , short]) => !short)).toEqual([]);
      }
  });

  test('lie in their own region when they have a place on the map', () => {
    const located = records.flatMap(({ regionCode, content: { title, location } }) =>
      location ? [{ title, regionCode, drawnIn: regionAt(regionOutlines(), location) }] : [],
    );
    expect(located.length).toBeGreaterThan(300);
    expect(located.filter(({ regionCode, drawnIn }) => drawnIn !== regionCode)).toEqual([]);
  });

  test('are there once each, with a summary of one or two sentences', () => {
    expect(repeated(records.map(({ recordType, content }) => `${recordType} ${content.title}`))).toEqual([]);
    expect(records.filter(({ content }) => content.summary.length > 80).map(({ content }) => content.title)).toEqual(
      [],
    );
  });

  test('are there of every type for each of the eight places', () => {
    expect(codes).toHaveLength(8);
    const missing = recordTypes
      .filter(({ type }) => ofType(type).length > 0)
      .flatMap(({ type }) =>
        codes.filter((code) => !ofType(type).some(({ regionCode }) => regionCode === code)).map((code) => [type, code]),
      );
    expect(missing).toEqual([]);
  });
});

describe('real records', () => {
  test('name an official source and hold no mobile number', () => {
    for (const { regionCode, content } of real) {
      expect(codes).toContain(regionCode);
      expect([content.title, content.provenance]).toEqual([content.title, 'official']);
      expect(content.sourceName.length).toBeGreaterThan(4);
      expect(content.title).not.toContain('演示');
    }
    expect(JSON.stringify(real)).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
  });

  test('are 260 or more, 20 or more for each place', () => {
    expect(real.length).toBeGreaterThanOrEqual(260);
    const thin = codes.filter((code) => real.filter(({ regionCode }) => regionCode === code).length < 20);
    expect(thin).toEqual([]);
  });
});

describe('fictional records', () => {
  test('say so in title and source, and reach nobody', () => {
    for (const { content } of fictional) {
      expect(content.title).toContain('演示');
      expect(content.sourceName).toContain('虚构');
      expect(content.sourceUrl).toBeNull();
    }
    const numbers = JSON.stringify(fictional).match(/"(1[3-9]\d{9}|0\d{2,3}-\d{7,8})"/g) ?? [];
    expect(numbers.filter((number) => !/^"(1380000|0\d{2,3}-0000)/.test(number))).toEqual([]);
  });

  test('name one organization with one credit code', () => {
    const named = fictional.flatMap(({ recordType, content: { title, fields } }) => {
      const name = recordType === 'enterprise' ? title : (fields.host ?? fields.organization ?? fields.investor);
      return fields.creditCode ? [[String(name), String(fields.creditCode)] as const] : [];
    });
    const codeOf = new Map(named);
    expect(named.filter(([name, code]) => codeOf.get(name) !== code)).toEqual([]);
    expect(new Set(codeOf.values()).size).toBe(codeOf.size);
  });

  test('of persons rest on a consent that has been given', () => {
    const experts = fictional.filter(({ recordType }) => recordType === 'expert');
    const today = isoDay(now);
    for (const { content } of experts)
      expect(String(writtenDays(getRecordType('expert'), content, now).fields.consentedOn) < today).toBe(true);
  });

  test('leave work for the verification desk and the table of every place', () => {
    for (const code of codes) {
      const states = inWork.filter(({ regionCode }) => regionCode === code).map(({ revision }) => revision?.state);
      expect([code, [...new Set(states)].sort()]).toEqual([code, ['editing', 'pending', 'returned']]);
    }
    expect(fictional.filter(({ draft, revision }) => draft && !revision)).toEqual([]);
    expect(inWork.filter(({ draft, revision }) => !draft && !revision?.changes)).toEqual([]);
  });
});
