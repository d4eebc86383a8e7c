import {
  cardText,
  fieldText,
  getRecordType,
  isPublicField,
  NONE,
  sectionLabels,
  shownValues,
  wordsOf,
  type CardText,
  type FieldSpec,
  type FieldValues,
  type RecordTypeSpec,
} from '@market/contract/record';
import { amountBand, type SearchFacet } from '@market/contract/search';
import { inChinese, type Say } from '@market/contract/shared';
import { jsonFrom } from '../../database/engine.js';
import type { FoundRecord } from '../record/searchable-records.js';

/** A record as it is found and as its hit reads; all of it follows from the description of its type. */
export interface RecordWords {
  spec: RecordTypeSpec;
  card: CardText;
  names: string[];
  numbers: () => string[];
  text: () => string;
  facets: () => Partial<Record<SearchFacet, string[]>>;
  /** ISO day. */
  deadline: string | null;
  over: boolean;
}

const WORDY = ['text', 'longText', 'choice', 'choices', 'rows'];
const NAME_ENDS = /[、，,；;\n]+/;
const [SHORTEST_NAME, LONGEST_NAME] = [3, 60];

/** What a reader of the detail page sees. */
const isShown = (field: FieldSpec): boolean =>
  isPublicField(field) && field.show.some((place) => place === 'card' || place === 'detail');

const shownOf = new WeakMap<RecordTypeSpec, readonly FieldSpec[]>();

function shownFields(spec: RecordTypeSpec): readonly FieldSpec[] {
  const shown = shownOf.get(spec) ?? spec.fields.filter(isShown);
  shownOf.set(spec, shown);
  return shown;
}

/** @param say the language of the card; the rest is as the record has it */
export function recordWords(row: FoundRecord, say: Say = inChinese): RecordWords {
  const spec = getRecordType(row.recordType);
  const values = jsonFrom<FieldValues>(row.fields);
  const shown = shownFields(spec).filter(({ key }) => values[key] !== undefined);
  const textOf = (field: FieldSpec): string => fieldText(field, values[field.key], values);
  const texts = (): string[] => shown.filter(({ kind }) => WORDY.includes(kind)).map(textOf);
  return {
    spec,
    card: cardText(spec, shownValues(spec, values, 'card'), say),
    names: namesOf(spec, row.title, shown.filter(({ key }) => key === spec.card?.by).map(textOf)),
    numbers: () => shown.filter(({ identifies }) => identifies).map(textOf),
    text: () =>
      [row.summary, row.summaryEn, ...jsonFrom<string[]>(row.tags), ...texts(), row.sourceName]
        .filter((text) => text !== null && text !== '' && text !== NONE)
        .join('\n'),
    facets: () => ({
      group: [spec.section],
      region: [row.regionCode],
      type: [spec.type],
      ...groupedValues(shown, values),
      ...amountOf(spec, values),
    }),
    over: spec.standing?.says[String(values[spec.standing.field])]?.tone === 'over',
    deadline: dayIn(values, spec.window?.closesOn ?? spec.signUp?.until),
  };
}

/** Words by which all of a kind are found, that no record repeats: its type, its section. */
export const kindWords = (spec: RecordTypeSpec): string => `${spec.label} ${sectionLabels[spec.section]}`;

const namesOf = (spec: RecordTypeSpec, title: string, by: readonly string[]): string[] =>
  [...new Set([...(spec.titleNames === 'organization' ? [title] : []), ...by.flatMap((text) => text.split(NAME_ENDS))])]
    .map((name) => name.trim())
    .filter(({ length }) => length >= SHORTEST_NAME && length <= LONGEST_NAME);

function groupedValues(shown: readonly FieldSpec[], values: FieldValues): Partial<Record<SearchFacet, string[]>> {
  const grouped: Partial<Record<SearchFacet, string[]>> = {};
  for (const { key, kind, groupedAs } of shown) {
    if (!groupedAs) continue;
    const chosen = kind === 'choices' ? wordsOf(values[key]) : [String(values[key])];
    // 国家 and 国家级 are one level.
    grouped[groupedAs] = groupedAs === 'level' ? chosen.map((level) => level.replace(/级?$/, '级')) : chosen;
  }
  return grouped;
}

function amountOf(spec: RecordTypeSpec, values: FieldValues): { amount?: string[] } {
  const figure = spec.fields.find(({ key, kind }) => key === spec.card?.figure && kind === 'money');
  const band = figure && isShown(figure) ? amountBand(Number(values[figure.key] ?? 0)) : undefined;
  return band ? { amount: [band] } : {};
}

function dayIn(values: FieldValues, key: string | undefined): string | null {
  const day = key === undefined ? undefined : values[key];
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}
