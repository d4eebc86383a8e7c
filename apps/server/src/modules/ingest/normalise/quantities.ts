import { compact } from './text.js';
import { withFigures } from './numerals.js';

/** One number of a text with the word for its size and its unit: 1.2 万 平方米. */
export interface Quantity {
  number: number;
  /** 1 unless 千, 万, 亿… stands behind the number. */
  scale: number;
  unit: string;
}

export interface Quantities {
  /** Both ends of a range; one number is both; 以上 and 以内 leave the other end open. */
  low: Quantity | undefined;
  high: Quantity | undefined;
  /** More numbers than a range has. */
  several: boolean;
  /** The text with `#` in place of the numbers. */
  rest: string;
}

const LONGEST = 120;
const NONE: Quantities = { low: undefined, high: undefined, several: false, rest: '' };
const scales: Record<string, number> = { 十: 10, 百: 1e2, 千: 1e3, k: 1e3, 万: 1e4, w: 1e4, 亿: 1e8 };
const SCALE = '[十百千]?[万亿]|万亿|[十百千]|[kKwW](?![a-zA-Z])';
/** 1000万元(其中自筹600万元)：a part of the amount is not another. */
const PART = /\((?:其中|含|包括|不含|另)[^()]*\)/g;
const UP_TO = /(不超过|不高于|不大于|至多|最高|最多|上限|低于|小于|[≤<])[^#]{0,6}#|#(以内|以下|之内|封顶)/;
const FROM = /(不低于|不少于|不小于|至少|最低|高于|大于|超过|[≥>])[^#]{0,6}#|#(以上|起|\+)/;

export function amountOf({ number, scale }: Quantity): number {
  const amount = number * scale;
  return Number.isInteger(amount) ? amount : Number(amount.toPrecision(12));
}

/** A number with its size and one of `units`, alternatives of a regular expression with the longer ones first. */
export const quantityPattern = (units: string): RegExp =>
  new RegExp(`(\\d{1,15}(?:\\.\\d{1,10})?)(?:[余多来](?=${SCALE}))?(${SCALE})?[余多]?(${units})?`, 'g');

export function readQuantities(text: string, pattern: RegExp): Quantities {
  if (text.length > LONGEST) return { ...NONE, rest: text };
  const plain = withFigures(compact(text))
    .replace(PART, '(注)')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const found = [...plain.matchAll(pattern)].map(([, digits, scale = '', unit = '']) => ({
    number: Number(digits),
    scale: [...scale.toLowerCase()].reduce((product, char) => product * (scales[char] ?? 1), 1),
    unit,
  }));
  const rest = plain.replace(pattern, '#');
  const [first, second] = found;
  if (first && second && found.length === 2 && /#(-|至|到)#/.test(rest))
    return { ...sharing(first, second), several: false, rest: rest.replace(/#.{1,2}#/, '#') };
  if (!first || second) return { ...NONE, several: second !== undefined, rest };
  if (UP_TO.test(rest)) return { ...NONE, high: first, rest };
  if (FROM.test(rest)) return { ...NONE, low: first, rest };
  return { low: first, high: first, several: false, rest };
}

/** 80-150万元: what stands behind the second number holds for the first, unless that would turn the range round. */
function sharing(low: Quantity, high: Quantity): Pick<Quantities, 'low' | 'high'> {
  const unit = low.unit === '' ? high.unit : low.unit;
  const scaled = { ...low, scale: high.scale, unit };
  const shared = low.scale === 1 && low.unit === '' && amountOf(scaled) <= amountOf(high);
  return { low: shared ? scaled : { ...low, unit }, high };
}
