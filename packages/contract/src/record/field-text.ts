import { figureText, formatAmount, inChinese, type Say } from '../shared/index.js';
import { rowsOf, wordsOf, type FieldValue, type FieldValues } from './field-value.js';
import type { FieldPlace, FieldSpec, RecordTypeSpec } from './record-type.js';

/** What an empty value is shown as. */
export const NONE = '—';

const FEN_PER_YUAN = 100;
const YUAN_PER_WAN = 10_000;
const DECIMALS = 4;

/** What a reader sees for a facet value or an option. */
export function optionText(field: FieldSpec, value: string, say: Say = inChinese): string {
  if (field.kind === 'flag') return say(value === 'true' ? '是' : '否');
  return field.options ? say(field.optionLabels?.[value] ?? value) : value;
}

const figure = (value: FieldValue): string => figureText(Number(value), DECIMALS);

/** No space before `%` and Chinese units, one before Latin ones. */
function withUnit(value: FieldValue, unit: string, say: Say): string {
  const said = say(`{n}${unit}`, { n: figure(value) });
  return /^[a-zA-Zμ°Ω]/.test(unit) ? said.replace(unit, ` ${unit}`) : said;
}

/** 1 万元以下用元。 */
function amountOf(field: FieldSpec, fen: FieldValue, say: Say): string {
  const yuan = Number(fen) / FEN_PER_YUAN;
  return field.kind === 'price' || yuan < YUAN_PER_WAN
    ? say('{yuan}元', { yuan: figure(yuan) })
    : formatAmount(Number(fen), say);
}

function single(field: FieldSpec, value: FieldValue, say: Say): string {
  if (field.kind === 'rows') return rowsText(field, value);
  if (Array.isArray(value))
    return (
      wordsOf(value)
        .map((option) => optionText(field, option, say))
        .join(say('、')) || NONE
    );
  switch (field.kind) {
    case 'money':
    case 'price':
      return amountOf(field, value, say);
    case 'area':
    case 'integer':
    case 'decimal':
      return withUnit(value, field.unit ?? '', say);
    default:
      return optionText(field, String(value), say);
  }
}

/** One row a line, its cells between bars: as an import reads it back. */
const rowsText = ({ columns = [] }: FieldSpec, value: FieldValue): string =>
  rowsOf(value)
    .map((row) => columns.map(({ key }) => row[key] ?? '').join('｜'))
    .join('\n') || NONE;

/** `80万元` and `150万元` are `80–150万元`; the unit or currency they share is said once. */
function range(low: string, high: string): string {
  const unit = /[^\d,.]{0,40}$/.exec(high)?.[0] ?? '';
  const currency = /^\D*/.exec(high)?.[0] ?? '';
  if (low === high) return low;
  const upper = low.startsWith(currency) ? high.slice(currency.length) : high;
  return `${low.endsWith(unit) ? low.slice(0, low.length - unit.length) : low}–${upper}`;
}

/** A stored value as a reader sees it; `all` are the record's values, for what stands beside it. */
export function fieldText(
  field: FieldSpec,
  value: FieldValue | undefined,
  all: FieldValues = {},
  say: Say = inChinese,
): string {
  const beside = (key: string | undefined): FieldValue | undefined => (key === undefined ? undefined : all[key]);
  const { per, upTo, negotiable, openEnded } = field.beside ?? {};
  const high = beside(upTo);
  const unit = beside(per);
  const behind = unit === undefined ? '' : `/${say(String(unit))}`;
  if (value === undefined || value === '') {
    if (high !== undefined) return say('不超过{amount}', { amount: single(field, high, say) }) + behind;
    if (beside(negotiable) === true) return say('面议');
    return beside(openEnded) === true ? say('长期有效') : NONE;
  }
  const text = single(field, value, say);
  return (high === undefined ? text : range(text, single(field, high, say))) + behind;
}

export interface ShownField {
  field: FieldSpec;
  text: string;
}

const fieldsOfPlaces = new WeakMap<RecordTypeSpec, Partial<Record<FieldPlace, readonly FieldSpec[]>>>();

/** Asked for every card of a list. */
function fieldsIn(spec: RecordTypeSpec, place: FieldPlace): readonly FieldSpec[] {
  const places = fieldsOfPlaces.get(spec) ?? {};
  fieldsOfPlaces.set(spec, places);
  return (places[place] ??= spec.fields.filter((field) => field.show.includes(place)));
}

/** The fields a place shows and this record has something to say in. */
export const shownFields = (
  spec: RecordTypeSpec,
  values: FieldValues,
  place: FieldPlace,
  say: Say = inChinese,
): ShownField[] =>
  fieldsIn(spec, place)
    .map((field) => ({ field, text: fieldText(field, values[field.key], values, say) }))
    .filter(({ text }) => text !== NONE);
