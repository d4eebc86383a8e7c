import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addWorkingDays, isWorkingDay, workingDeadline, type CalendarYear } from './index.js';

const folder = join(import.meta.dirname, '../../../../config/calendars');
const calendar = [2025, 2026].map(
  (year) => JSON.parse(readFileSync(join(folder, `${year}.json`), 'utf8')) as CalendarYear,
);
const fifth = (day: string) => addWorkingDays(calendar, day, 5).day;

it.each([
  ['2026-11-21', '2026-11-27', 'from a Saturday'],
  ['2026-11-20', '2026-11-27', 'from a Friday'],
  ['2026-09-29', '2026-10-12', 'over 国庆节, with the Saturday worked instead'],
  ['2026-02-11', '2026-02-25', 'over 春节, with the Saturday before it worked'],
  ['2026-09-18', '2026-09-24', 'over the Sunday worked for 国庆节, up to 中秋节'],
  ['2025-09-26', '2025-10-10', 'over the eight days of 2025'],
])('five working days after %s end on %s: %s', (from, to) => {
  expect(fifth(from)).toBe(to);
});

it.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10', '2025-01-26'])(
  '%s is a weekend and worked',
  (day) => {
    expect([0, 6]).toContain(new Date(day).getUTCDay());
    expect(isWorkingDay(calendar, day)).toBe(true);
  },
);

it('the last moment of the day counts, by the Beijing clock', () => {
  // 23:30 on Thursday in Beijing, still Thursday afternoon in UTC.
  const { deadline } = workingDeadline(calendar, new Date('2026-11-19T15:30:00Z'), 1);
  expect(deadline).toBe('2026-11-20T15:59:59.999Z');
  // Half an hour later it is Friday in Beijing.
  expect(workingDeadline(calendar, new Date('2026-11-19T16:00:00Z'), 1).deadline).toBe('2026-11-23T15:59:59.999Z');
});

it('a year without a published calendar has only its weekends off, and says so', () => {
  expect(addWorkingDays(calendar, '2026-12-30', 1)).toEqual({ day: '2026-12-31', calendarKnown: true });
  expect(addWorkingDays(calendar, '2026-12-31', 1)).toEqual({ day: '2027-01-01', calendarKnown: false });
  expect(addWorkingDays(calendar, '2027-01-08', 1)).toEqual({ day: '2027-01-11', calendarKnown: false });
});

it('the days on the way hold exactly as many working days as were asked for', () => {
  const start = fc
    .integer({ min: 0, max: 729 })
    .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const { day } = addWorkingDays(calendar, from, count);
      const span = (Date.parse(day) - Date.parse(from)) / 86_400_000;
      const passed = Array.from({ length: span }, (_, i) =>
        new Date(Date.parse(from) + (i + 1) * 86_400_000).toISOString().slice(0, 10),
      );
      expect(passed.filter((each) => isWorkingDay(calendar, each))).toHaveLength(count);
      expect(isWorkingDay(calendar, day)).toBe(true);
    }),
  );
});
