import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { instrument } from '../record/types/instrument.js';
import type { WorkCalendar } from '../shared/index.js';
import { chosenSlots } from './booking.rules.js';
import { defaultOpening, slotsOf, slotsText, slotTimes, type Opening } from './opening.js';

/** Monday to Wednesday off; the Saturday after is worked for it. */
const calendar: WorkCalendar = [
  {
    year: 2026,
    source: 'test',
    holidays: [{ name: 'test', from: '2026-11-23', to: '2026-11-25', workedInstead: ['2026-11-28'] }],
  },
];
const online = { booking: '在线预约', openness: 'full' };
const opening = (change: Partial<Opening> = {}): Opening => ({ ...defaultOpening(instrument, online), ...change });
/** A Friday, ten in the morning in Beijing. */
const friday = new Date('2026-11-20T02:00:00Z');
const daysOf = (rules: Opening) => [...new Set(slotsOf(rules, calendar, friday).map(({ day }) => day))];

it('a record that says it takes bookings online opens by itself, and keeps the days it wants to know ahead', () => {
  expect(opening().open).toBe(true);
  expect(defaultOpening(instrument, { ...online, booking: '电话预约' }).open).toBe(false);
  expect(defaultOpening(instrument, { ...online, bookingAheadDays: 3 })).toMatchObject({
    daysAhead: 3,
    mostDaysAhead: 17,
  });
});

it('holidays are shut, and a weekend day worked instead is open to whoever opens on working days', () => {
  const days = daysOf(opening({ mostDaysAhead: 10 }));
  expect(days).toEqual(['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-30']);
  expect(daysOf(opening({ mostDaysAhead: 10, weekdays: [6, 7] }))).toEqual([
    '2026-11-21',
    '2026-11-22',
    '2026-11-28',
    '2026-11-29',
  ]);
});

it('half a day that has begun is no longer offered, and another is as long as its morning or afternoon', () => {
  const today = slotsOf(opening({ daysAhead: 0, mostDaysAhead: 0 }), calendar, friday);
  expect(today).toMatchObject([
    {
      key: '2026-11-20T13:30',
      label: '下午',
      startsAt: '2026-11-20T05:30:00.000Z',
      endsAt: '2026-11-20T09:00:00.000Z',
    },
  ]);
  expect(slotTimes(opening({ slots: 'hourly', fromHour: 9, toHour: 12 })).map(({ label }) => label)).toEqual([
    '9–10 点',
    '10–11 点',
    '11–12 点',
  ]);
});

it('a day the host keeps shut stays in sight as closed, and a slot with every place taken as full', () => {
  const rules = opening({ daysAhead: 6, mostDaysAhead: 7, closedDays: ['2026-11-27'], capacity: 2 });
  const taken = new Map([
    ['2026-11-26T09:00', 2],
    ['2026-11-26T13:30', 1],
  ]);
  const slots = slotsOf(rules, calendar, friday, taken);
  expect(slots.map(({ state }) => state)).toEqual(['full', 'free', 'closed', 'closed']);
  expect(chosenSlots(slots, ['2026-11-26T09:00'])).toBe('slotTaken');
  expect(chosenSlots(slots, ['2026-11-27T09:00'])).toBe('slotNotOffered');
  expect(chosenSlots(slots, ['2026-11-26T13:30', '2031-01-01T09:00'])).toBe('slotNotOffered');
  expect(chosenSlots(slots, ['2026-11-26T13:30'])).toMatchObject([{ day: '2026-11-26', label: '下午' }]);
});

it('whatever the rules, slots lie ahead, within the days allowed, in order and never on a shut weekday', () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  const days = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(weekdays, days, days, fc.constantFrom('halfDay', 'hourly'), (open, daysAhead, mostDaysAhead, slots) => {
      const offered = slotsOf(opening({ weekdays: open, daysAhead, mostDaysAhead, slots }), [], friday);
      const keys = offered.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)].sort());
      for (const { startsAt, day } of offered) {
        const ahead = (Date.parse(day) - Date.parse('2026-11-20')) / 86_400_000;
        expect(new Date(startsAt) > friday && ahead >= daysAhead && ahead <= mostDaysAhead).toBe(true);
        expect(open).toContain(new Date(day).getUTCDay() || 7);
      }
    }),
  );
});

it('chosen slots are read out by day', () => {
  const slots = [
    { day: '2026-11-26', label: '上午' },
    { day: '2026-11-26', label: '下午' },
    { day: '2026-11-30', label: '上午' },
  ];
  expect(slotsText(slots, (day) => day.slice(5))).toBe('11-26 上午、下午；11-30 上午');
});
