import { figureText } from './figure-text.js';

/** Amounts are integer 分 everywhere; these turn them into what a reader sees. */
export const FEN_PER_WAN = 1_000_000;
const WAN_PER_YI = 10_000;

export interface AmountText {
  figure: string;
  unit: '万元' | '亿元' | '';
}

/** 1 亿元以下用万元，1 亿元起用亿元并留两位；0 写面议（榜额的约定）。 */
export function amountText(fen: number): AmountText {
  if (fen === 0) return { figure: '面议', unit: '' };
  const wan = fen / FEN_PER_WAN;
  if (wan >= WAN_PER_YI) return { figure: figureText(wan / WAN_PER_YI, 2, 2), unit: '亿元' };
  return { figure: figureText(wan, 2), unit: '万元' };
}

export function formatAmount(fen: number): string {
  const { figure, unit } = amountText(fen);
  return figure + unit;
}

/** 万元 as typed by a person → 分; undefined when it is not an amount. */
export function fenFromWan(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^\d{1,9}(\.\d{1,4})?$/.test(trimmed)) return undefined;
  return Math.round(Number(trimmed) * FEN_PER_WAN);
}

export const wanFromFen = (fen: number): string => trimZeros((fen / FEN_PER_WAN).toFixed(4));

const trimZeros = (decimal: string): string => decimal.replace(/\.?0+$/, '');
