import type { FieldSpec, FieldValue, FieldValues, RecordContent, RecordTypeSpec } from '@market/contract/record';
import { optionText, rowsOf, wordsOf } from '@market/contract/record';
import { templateColumns, type TemplateColumn } from '../template/template-columns.js';

const FEN_PER_YUAN = 100;
const FEN_PER_WAN = 1_000_000;

export type ExportColumn = Pick<TemplateColumn, 'key' | 'title'>;

/** The template's columns and those for a bureau's own words, as far as they may leave: personal data stays. */
export function exportColumns(spec: RecordTypeSpec): ExportColumn[] {
  const words = new Set(spec.fields.flatMap(({ beside }) => beside?.wording ?? []));
  const personal = new Set<string>(spec.fields.filter(({ mask }) => mask).map(({ key }) => `fields.${key}`));
  const worded = spec.fields
    .filter(({ key }) => words.has(key))
    .map(({ key, label }) => ({ key: `fields.${key}` as const, title: label }));
  return [...templateColumns(spec), ...worded].filter(({ key }) => !personal.has(key));
}

/** The parts of the envelope that are text as they stand. */
type TextKey = 'title' | 'titleEn' | 'summary' | 'summaryEn' | 'sourceName' | 'sourceUrl' | 'sourceDate';
type Told = Pick<RecordContent, 'tags' | 'location'> & { [Key in TextKey]?: string | null | undefined };

/** A record's text under a column of the template, as the import reads it back; empty where it says nothing. */
export function exportCell(spec: RecordTypeSpec, column: ExportColumn, told: Told, values: FieldValues): string {
  const field = spec.fields.find(({ key }) => column.key === `fields.${key}`);
  if (field) return fieldCell(field, values);
  const { location } = told;
  switch (column.key) {
    case 'longitude':
      return location ? String(location.lng) : '';
    case 'latitude':
      return location ? String(location.lat) : '';
    case 'tags':
      return told.tags.join('、');
    default:
      return told[column.key as TextKey] ?? '';
  }
}

function fieldCell(field: FieldSpec, values: FieldValues): string {
  const { per, negotiable, openEnded } = field.beside ?? {};
  const said = (key: string | undefined): FieldValue | undefined => (key === undefined ? undefined : values[key]);
  const value = values[field.key];
  if (value === undefined) return said(negotiable) === true ? '面议' : said(openEnded) === true ? '长期有效' : '';
  const unit = said(per);
  return unit === undefined ? single(field, value) : `${single(field, value)}元/${String(unit)}`;
}

function single(field: FieldSpec, value: FieldValue): string {
  if (field.kind === 'rows')
    return rowsOf(value)
      .map((row) => (field.columns ?? []).map(({ key }) => row[key] ?? '').join(' | '))
      .join('\n');
  if (Array.isArray(value))
    return wordsOf(value)
      .map((option) => optionText(field, option))
      .join('、');
  if (field.kind === 'money') return String(Number(value) / FEN_PER_WAN);
  if (field.kind === 'price') return String(Number(value) / FEN_PER_YUAN);
  return optionText(field, String(value));
}
