import { figureText } from './figure-text.js';
import { inChinese, type Say } from './say.js';

/** Amounts are integer 分 everywhere; these turn them into what a reader sees. */
export const FEN_PER_WAN = 1_000_000;
const WAN_PER_YI = 10_000;
const WAN_PER_MILLION = 100;
const FEN_PER_YUAN = 100;

/** A text about a figure, parted so that the figure can stand out: `CNY `, `500,000` and nothing; nothing, `50` and `万元`. */
export interface AmountText {
  before: string;
  figure: string;
  unit: string;
}

/** Without a figure all of it is the figure: 面议. */
export function figureParts(text: string): AmountText {
  const found = /\d[\d,.–]*/.exec(text);
  if (!found) return { before: '', figure: text, unit: '' };
  const [figure] = found;
  return { before: text.slice(0, found.index), figure, unit: text.slice(found.index + figure.length) };
}

/** 1 亿元以下用万元，1 亿元起用亿元并留两位；0 写面议（榜额的约定）。In English yuan, from a million on millions. */
export function formatAmount(fen: number, say: Say = inChinese): string {
  if (fen === 0) return say('面议');
  const wan = fen / FEN_PER_WAN;
  const cny =
    wan >= WAN_PER_MILLION ? `${figureText(wan / WAN_PER_MILLION, 4)} million` : figureText(fen / FEN_PER_YUAN, 2);
  if (wan >= WAN_PER_YI) return say('{yi}亿元', { yi: figureText(wan / WAN_PER_YI, 2, 2), cny });
  return say('{wan}万元', { wan: figureText(wan, 2), cny });
}

export const amountText = (fen: number, say: Say = inChinese): AmountText => figureParts(formatAmount(fen, say));

/** 万元 as typed by a person → 分; undefined when it is not an amount. */
export function fenFromWan(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^\d{1,9}(\.\d{1,4})?$/.test(trimmed)) return undefined;
  return Math.round(Number(trimmed) * FEN_PER_WAN);
}

export const wanFromFen = (fen: number): string => trimZeros((fen / FEN_PER_WAN).toFixed(4));

const trimZeros = (decimal: string): string => decimal.replace(/\.?0{1,4}$/, '');
