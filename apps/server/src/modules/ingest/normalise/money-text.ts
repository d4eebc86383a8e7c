import { quantityPattern, readQuantities, type Quantities } from './quantities.js';
import { withFigures } from './numerals.js';
import { compact } from './text.js';

export interface MoneyText extends Quantities {
  /** Whether the text itself says 元, 万 or the like. */
  saysUnit: boolean;
  /** 400元/小时：what one price is for. */
  per: string | undefined;
  negotiable: boolean;
  foreign: boolean;
  /** Whether words are left that the numbers do not say. */
  wordy: boolean;
}

const AMOUNT = quantityPattern('元|圆|美元|美金|欧元|港元|港币|日元|英镑');
const PLAIN_AMOUNT = /^(\d{1,15}(?:\.\d{1,10})?)([万亿])?(元)?$/;
const FOREIGN = /美元|美金|欧元|港元|港币|日元|英镑|[$€£]|usd|eur|hkd/i;
const NEGOTIABLE = /面议|面谈|协商|商议|议价|详谈/g;
const OWN_SIGNS = /[¥￥]|rmb|人民币|cny/gi;
const MONTHS_PAID = /[·*x×]?\d{2}薪/g;
const PLAIN_WORDS = /约|大约|左右|整|元|每|年薪|月薪|税前|以内|以下|以上|不超过|不低于|起|[#\-/()（）,，;；。.：:+]/g;

export function parseMoney(text: string): MoneyText {
  const amount = PLAIN_AMOUNT.exec(text);
  if (amount) return plainAmount(amount);
  const plain = compact(text).replace(OWN_SIGNS, '').replace(MONTHS_PAID, '');
  const cents = withFigures(plain).replace(
    /(\d{1,15})[元圆](\d)角(?:(\d)分)?/,
    (_, yuan: string, tenth: string, hundredth = '') => `${yuan}.${tenth}${String(hundredth)}元`,
  );
  const quantities = readQuantities(cents, AMOUNT);
  const per = perOf(quantities.rest);
  const words = quantities.rest
    .replace(per ?? '', '')
    .replace(NEGOTIABLE, '')
    .replace(PLAIN_WORDS, '');
  return {
    ...quantities,
    per,
    saysUnit: /[元圆¥￥万亿千kKwW]/.test(text),
    negotiable: plain.search(NEGOTIABLE) >= 0,
    foreign: FOREIGN.test(plain),
    wordy: words !== '',
  };
}

/** Most amounts of a sheet are a number with its unit and nothing else. */
function plainAmount([, digits, size, unit = '']: RegExpExecArray): MoneyText {
  const low = { number: Number(digits), scale: size === '万' ? 1e4 : size === '亿' ? 1e8 : 1, unit };
  const saysUnit = size !== undefined || unit !== '';
  return {
    low,
    high: low,
    several: false,
    rest: '#',
    saysUnit,
    per: undefined,
    negotiable: false,
    foreign: false,
    wordy: false,
  };
}

/** From `#/小时`, `每小时#`, 年薪 and 月薪. */
export function perOf(text: string): string | undefined {
  const said = /(?:#|元)(?:\/|每)([^#()（）,，;；0-9]{1,10})|每([^#()（）,，;；0-9]{1,4})#/.exec(text);
  const unit = said?.[1] ?? said?.[2];
  if (unit) return unit;
  if (text.includes('年薪')) return '年';
  return text.includes('月薪') ? '月' : undefined;
}

/** What 元, 千元, 万元 or 亿元 in a column's title make of a bare number; undefined when it says none. */
export function titledFactor(text: string): number | undefined {
  const unit = /(万亿|[十百千]?[万亿]|千|k)?(元|\/)/i.exec(text.normalize('NFKC'));
  if (!unit || (!unit[1] && unit[2] === '/')) return undefined;
  const scales: Record<string, number> = { 千: 1e3, k: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
  return scales[(unit[1] ?? '').toLowerCase()] ?? 1;
}
