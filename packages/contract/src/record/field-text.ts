import { figureText, formatAmount } from '../shared/index.js';
import { rowsOf, wordsOf, type FieldValue, type FieldValues } from './field-value.js';
import type { FieldPlace, FieldSpec, RecordTypeSpec } from './record-type.js';

/** What an empty value is shown as. */
export const NONE = '—';

const FEN_PER_YUAN = 100;
const YUAN_PER_WAN = 10_000;
const DECIMALS = 4;

/** What a reader sees for a facet value or an option. */
export function optionText(field: FieldSpec, value: string): string {
  if (field.kind === 'flag') return value === 'true' ? '是' : '否';
  return field.optionLabels?.[value] ?? value;
}

const figure = (value: FieldValue): string => figureText(Number(value), DECIMALS);

/** No space before `%` and Chinese units, one before Latin ones. */
const withUnit = (value: FieldValue, unit = ''): string =>
  `${figure(value)}${/^[a-zA-Zμ°Ω]/.test(unit) ? ' ' : ''}${unit}`;

/** 1 万元以下用元。 */
function amountOf(field: FieldSpec, fen: FieldValue): string {
  const yuan = Number(fen) / FEN_PER_YUAN;
  return field.kind === 'price' || yuan < YUAN_PER_WAN ? `${figure(yuan)}元` : formatAmount(Number(fen));
}

function single(field: FieldSpec, value: FieldValue): string {
  if (field.kind === 'rows') return rowsText(field, value);
  if (Array.isArray(value))
    return (
      wordsOf(value)
        .map((option) => optionText(field, option))
        .join('、') || NONE
    );
  switch (field.kind) {
    case 'money':
    case 'price':
      return amountOf(field, value);
    case 'area':
    case 'integer':
    case 'decimal':
      return withUnit(value, field.unit);
    default:
      return optionText(field, String(value));
  }
}

/** One row a line, its cells between bars: as an import reads it back. */
const rowsText = ({ columns = [] }: FieldSpec, value: FieldValue): string =>
  rowsOf(value)
    .map((row) => columns.map(({ key }) => row[key] ?? '').join('｜'))
    .join('\n') || NONE;

/** `80万元` and `150万元` are `80–150万元`. */
function range(low: string, high: string): string {
  const unit = /[^\d,.]*$/.exec(high)?.[0] ?? '';
  return low === high ? low : `${low.endsWith(unit) ? low.slice(0, low.length - unit.length) : low}–${high}`;
}

/** A stored value as a reader sees it; `all` are the record's values, for what stands beside it. */
export function fieldText(field: FieldSpec, value: FieldValue | undefined, all: FieldValues = {}): string {
  const beside = (key: string | undefined): FieldValue | undefined => (key === undefined ? undefined : all[key]);
  const { per, upTo, negotiable, openEnded } = field.beside ?? {};
  const high = beside(upTo);
  const unit = beside(per);
  const behind = unit === undefined ? '' : `/${String(unit)}`;
  if (value === undefined || value === '') {
    if (high !== undefined) return `不超过${single(field, high)}${behind}`;
    if (beside(negotiable) === true) return '面议';
    return beside(openEnded) === true ? '长期有效' : NONE;
  }
  const text = single(field, value);
  return (high === undefined ? text : range(text, single(field, high))) + behind;
}

export interface ShownField {
  field: FieldSpec;
  text: string;
}

/** The fields a place shows and this record has something to say in. */
export const shownFields = (spec: RecordTypeSpec, values: FieldValues, place: FieldPlace): ShownField[] =>
  spec.fields
    .filter((field) => field.show.includes(place))
    .map((field) => ({ field, text: fieldText(field, values[field.key], values) }))
    .filter(({ text }) => text !== NONE);
