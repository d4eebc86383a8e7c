import { inChinese, type Say } from './say.js';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** Instants travel as ISO 8601 UTC strings; people read Beijing time (UTC+8, no summer time). */
const BEIJING_OFFSET_MS = 8 * HOUR_MS;

interface BeijingParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

export function beijing(instant: string | Date): BeijingParts {
  const shifted = new Date(new Date(instant).getTime() + BEIJING_OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2027-02-10`, for tables and date fields. */
export function isoDay(instant: string | Date): string {
  const { year, month, day } = beijing(instant);
  return `${year}-${two(month)}-${two(day)}`;
}

/** 今年写 12月15日，往年、明年写 2027年2月10日。A day without a time (`2026-12-15`) stays that day. */
export function dayText(instant: string | Date, now: Date, say: Say = inChinese): string {
  const { year, ...day } = beijing(instant);
  return year === beijing(now).year ? say('{month}月{day}日', day) : say('{year}年{month}月{day}日', { year, ...day });
}

/** 有时限的写到分钟：12月15日 17:00。 */
export function minuteText(instant: string | Date, now: Date, say: Say = inChinese): string {
  const { hour, minute } = beijing(instant);
  return `${dayText(instant, now, say)} ${hour}:${two(minute)}`;
}

/** 1 小时内写 3 分钟前；今天写 9:41；昨天写昨天；其余写日期。 */
export function agoText(instant: string | Date, now: Date, say: Say = inChinese): string {
  const minutes = Math.floor((now.getTime() - new Date(instant).getTime()) / 60_000);
  if (minutes < 1) return say('刚刚');
  if (minutes < 60) return say('{minutes} 分钟前', { minutes });
  const days = dayNumber(now) - dayNumber(instant);
  const { hour, minute } = beijing(instant);
  if (days === 0) return `${hour}:${two(minute)}`;
  return days === 1 ? say('昨天') : dayText(instant, now, say);
}

/** Days on the Beijing calendar from `now` to `instant`, or to a day without a time; 0 is today, negative is past. */
export const daysLeft = (instant: string | Date, now: Date): number => dayNumber(instant) - dayNumber(now);

/** 剩 3 天；不到 24 小时写「剩 5 小时」，不到 1 小时写分钟。`instant` lies ahead of `now`. */
export function leftText(instant: string | Date, now: Date, say: Say = inChinese): string {
  const minutes = Math.max(1, Math.floor((new Date(instant).getTime() - now.getTime()) / 60_000));
  if (minutes < 60) return say('剩 {minutes} 分钟', { minutes });
  return minutes < 24 * 60
    ? say('剩 {hours} 小时', { hours: Math.floor(minutes / 60) })
    : say('剩 {days} 天', { days: daysLeft(instant, now) });
}

/** The instant at which a wall clock in Beijing shows `day` (`2026-12-15`) and `time` (`17:00`). */
export const beijingInstant = (day: string, time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString();

const EVERY_MONTHS_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/;
/** Whether the text is an ISO day of the calendar: 2027-02-29 and 0000-00-00 are none. */
export const isDay = (text: string): boolean =>
  EVERY_MONTHS_DAY.test(text) ||
  (/^\d{4}-(0[1-9]|1[0-2])-(29|3[01])$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text));

/** Days since 1970 of an ISO day, to count with. */
export const dayNumberOf = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** The ISO day `days` after `day`. */
export const addDays = (day: string, days: number): string =>
  new Date((dayNumberOf(day) + days) * DAY_MS).toISOString().slice(0, 10);

/** The same day of the month `months` later, or that month's last. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

const dayNumber = (instant: string | Date): number =>
  Math.floor((new Date(instant).getTime() + BEIJING_OFFSET_MS) / DAY_MS);
