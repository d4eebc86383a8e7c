import { serialDay } from './serial-day.js';
import type { Cell } from './sheet.js';

/** What a number format makes of a number: a date, a percentage, or a number with words around it. */
export type NumberFormat =
  { kind: 'plain' } | { kind: 'date' } | { kind: 'percent' } | { kind: 'worded'; suffix: string };

const PLAIN: NumberFormat = { kind: 'plain' };
const DATE: NumberFormat = { kind: 'date' };

/** Built-in date formats of ECMA-376 18.8.30, those of Chinese Excel (27–36, 50–58) among them. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (isBuiltInDate(id)) return DATE;
  if (id === 9 || id === 10) return { kind: 'percent' };
  if (code === undefined) return PLAIN;
  const section = code.split(';')[0] ?? '';
  const literals = [...section.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  const bare = section.replace(/"[^"]*"|\\.|\[[^\][]*\]|_.|\*./g, '');
  if (/[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))) return DATE;
  if (bare.includes('%')) return { kind: 'percent' };
  const suffix = literals.join('').trim();
  return suffix && /[0#?]/.test(bare) ? { kind: 'worded', suffix } : PLAIN;
}

/** The cell of a stored number. */
export function formattedCell(value: number, format: NumberFormat, since1904: boolean): Cell {
  if (!Number.isFinite(value)) return { fault: '#NUM!' };
  switch (format.kind) {
    case 'plain':
      return value;
    case 'date': {
      const day = serialDay(value, since1904);
      return day === undefined ? value : { day };
    }
    case 'percent':
      return `${Number((value * 100).toPrecision(12))}%`;
    case 'worded':
      return `${Number(value.toPrecision(15))}${format.suffix}`;
  }
}
