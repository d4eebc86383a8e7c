import { cellText, isDayCell } from '../reading/sheet.js';
import { serialDay } from '../reading/serial-day.js';
import { withFigures } from './numerals.js';
import { told, type ReadValue, type Reading } from './reading.js';
import { compact } from './text.js';

const OPEN_ENDED = /^(长期|常年|永久|无固定期限|不限|持续|全年|随时|至今|招满|额满)/;
/** Serials of 1954 to 2119, what a bureau's dates can be. */
const SERIALS = [20_000, 80_000] as const;
const CLOCK = /[\sT]\d{1,2}:\d{2}.*/s;
const UTC = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const MONTH_NAMES = 'janfebmaraprmayjunjulaugsepoctnovdec';
const CHINA_AHEAD_MS = 8 * 3_600_000;
const MONTHS = /月[初中底末份]?(?:至|到|-)\d{1,2}月/;
/** 2024、3、5 and 2024 3 5 */
const APART = /(?<=\d{4})(?:\s+(?:[,，、]\s*)?|[,，、]\s*)(\d{1,2})(?:\s+(?:[,，、]\s*)?|[,，、]\s*)(?=\d{1,2}$)/;
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d{4})/g;
const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');

interface Calendar {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

/**
 * Days and dates in every shape. A `day` must be whole; a `date` may stop at the month or the year, as precise as it was
 * written. A bare number is an Excel serial where it can be one.
 */
export const readDay: ReadValue = (cell, field) => {
  if (isDayCell(cell)) return { value: cell.day };
  const text = withFigures(compact(inEnglish(inChina(cellText(cell)).replace(CLOCK, '')).replace(APART, '-$1-')));
  const { openEnded } = field.beside ?? {};
  if (OPEN_ENDED.test(text)) return openEnded ? { besides: { [openEnded]: true } } : told('unreadable', '不是日期');
  if ((text.match(YEARS)?.length ?? 0) > 1 || MONTHS.test(text))
    return told('rangeGiven', '写的是一段时间，这里只能填一天');
  const read = readSerial(text) ?? readCalendar(text, typeof cell === 'number');
  if (read === 'ambiguous') return told('ambiguousDay', '分不清月和日，请写成 2026-03-01');
  if (read === undefined) return told('unreadable', '认不出日期，请写成 2026-03-01');
  return typeof read === 'string' ? { value: read } : written(read, field.kind === 'date');
};

/** An instant in UTC, as programs write it, is the day it falls on here. */
function inChina(text: string): string {
  if (!UTC.test(text)) return text;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? text : new Date(instant + CHINA_AHEAD_MS).toISOString();
}

/** 5-Mar-24 and Mar 5, 2024, as an English Excel writes them. */
function inEnglish(text: string): string {
  const parts = /^(\d{1,2})[- ]([a-z]{3})[a-z]*[- ,]+(\d{2}|\d{4})$/i.exec(text.trim());
  const turned = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(text.trim());
  const [day, name, year] = parts ? parts.slice(1) : turned ? [turned[2], turned[1], turned[3]] : [];
  const month = MONTH_NAMES.indexOf((name ?? '-').toLowerCase()) / 3 + 1;
  return Number.isInteger(month) && month > 0 ? `${year}-${month}-${day}` : text;
}

function written({ year, month, day }: Calendar, mayStop: boolean): Reading {
  if (month === undefined) return mayStop ? { value: String(year) } : told('incompleteDay', '只写了年份，请补全月和日');
  const start = `${year}-${two(String(month))}`;
  if (day === undefined) return mayStop ? { value: start } : told('incompleteDay', '没有写到日，请补全');
  if (day < 1 || day > lastDay(year, month)) return told('unreadable', '没有这一天');
  return { value: `${start}-${two(String(day))}` };
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function readSerial(text: string): string | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined;
  const serial = Number(text);
  return serial >= SERIALS[0] && serial <= SERIALS[1] ? serialDay(serial) : undefined;
}

function readCalendar(text: string, isNumber: boolean): Calendar | 'ambiguous' | undefined {
  const packed = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (packed) return inRange(calendar(packed));
  const full = /(\d{4}|(?<!\d)\d{2})[年./\\-](\d{1,2})[月./\\-](\d{1,2})(?!\d)/.exec(text);
  if (full) return inRange(calendar(full));
  const backward = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(text);
  if (backward) return readBackward(backward);
  const month = /(\d{4}|(?<!\d)\d{2}(?=年))[年./-](\d{1,2})(?!\d)(月?)(底|末)?/.exec(text);
  // As a number 2024.10 has lost its zero, so that 2024.1 may be either month.
  if (month && isNumber && month[2] === '1') return inRange({ year: yearOf(month[1]) });
  if (month) return inRange(month[4] ? monthEnd(calendar(month)) : calendar(month));
  const year = /^(\d{4})(?:年度?)?(底|末)?前?$/.exec(text);
  if (!year) return undefined;
  return inRange(year[2] ? { year: Number(year[1]), month: 12, day: 31 } : { year: Number(year[1]) });
}

const calendar = (match: readonly (string | undefined)[]): Calendar => ({
  year: yearOf(match[1]),
  month: Number(match[2]),
  day: match[3] && /^\d+$/.test(match[3]) ? Number(match[3]) : undefined,
});

/** Two digits are of this century up to 2049. */
function yearOf(text = ''): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

const monthEnd = ({ year, month = 12 }: Calendar): Calendar => ({
  year,
  month,
  day: lastDay(year, month),
});

function readBackward([, first, second, year]: readonly (string | undefined)[]): Calendar | 'ambiguous' | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12) return inRange({ year: Number(year), month: b, day: a });
  if (b > 12 || a === b) return inRange({ year: Number(year), month: a, day: b });
  return 'ambiguous';
}

const inRange = (read: Calendar): Calendar | undefined =>
  read.year >= 1800 && read.year <= 2200 && (read.month === undefined || (read.month >= 1 && read.month <= 12))
    ? read
    : undefined;
