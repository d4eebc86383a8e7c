import { beijingInstant, DAY_MS, isoDay } from './dates.js';

interface Holiday {
  name: string;
  /** First and last day off, ISO days of the Beijing calendar. */
  from: string;
  to: string;
  /** 调休: weekend days worked for it. */
  workedInstead: readonly string[];
}

/** One year of days off as the State Council's notice gives them; `source` names the notice and its 文号. */
export interface CalendarYear {
  year: number;
  source: string;
  holidays: readonly Holiday[];
}

/** The years that are published. In any other year only weekends are off. */
export type WorkCalendar = readonly CalendarYear[];

const yearOf = (calendar: WorkCalendar, day: string): CalendarYear | undefined =>
  calendar.find(({ year }) => year === Number(day.slice(0, 4)));

/** `day` is an ISO day of the Beijing calendar. */
export function isWorkingDay(calendar: WorkCalendar, day: string): boolean {
  const holidays = yearOf(calendar, day)?.holidays ?? [];
  if (holidays.some(({ workedInstead }) => workedInstead.includes(day))) return true;
  if (holidays.some(({ from, to }) => from <= day && day <= to)) return false;
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

interface CountedDay {
  day: string;
  /** False when a year passed on the way has no published calendar: its holidays were counted as working days. */
  calendarKnown: boolean;
}

/** The `count`-th working day after `day`; the day itself does not count (民法典第二百零一条：开始的当日不计入). */
export function addWorkingDays(calendar: WorkCalendar, day: string, count: number): CountedDay {
  let reached = day;
  let calendarKnown = yearOf(calendar, day) !== undefined;
  for (let counted = 0; counted < count;) {
    reached = nextDay(reached);
    calendarKnown &&= yearOf(calendar, reached) !== undefined;
    if (isWorkingDay(calendar, reached)) counted += 1;
  }
  return { day: reached, calendarKnown };
}

/** How many working days there are after `from` up to and including `to`; both ISO days of the Beijing calendar. */
export function workingDaysBetween(calendar: WorkCalendar, from: string, to: string): number {
  let counted = 0;
  for (let day = from; day < to;) {
    day = nextDay(day);
    if (isWorkingDay(calendar, day)) counted += 1;
  }
  return counted;
}

/**
 * The last instant of the `count`-th working day after the Beijing day of `from`, as ISO 8601 UTC.
 * 24:00 and not the end of office hours: work orders are answered online at any time (民法典第二百零三条).
 */
export function workingDeadline(
  calendar: WorkCalendar,
  from: Date,
  count: number,
): { deadline: string; calendarKnown: boolean } {
  const { day, calendarKnown } = addWorkingDays(calendar, isoDay(from), count);
  const midnight = new Date(beijingInstant(nextDay(day), '00:00')).getTime();
  // One millisecond before midnight, so that whoever prints the day prints the day that is meant.
  return { deadline: new Date(midnight - 1).toISOString(), calendarKnown };
}

const nextDay = (day: string): string => new Date(new Date(day).getTime() + DAY_MS).toISOString().slice(0, 10);
