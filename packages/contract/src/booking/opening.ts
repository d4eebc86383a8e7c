import { beijingInstant, DAY_MS, isoDay, isWorkingDay, type WorkCalendar } from '../shared/index.js';
import type { FieldValues } from '../record/field-value.js';
import type { RecordTypeSpec } from '../record/record-type.js';

export const slotKinds = ['halfDay', 'hourly'] as const;
export type SlotKind = (typeof slotKinds)[number];
export const slotKindLabels: Record<SlotKind, string> = { halfDay: '半天', hourly: '一小时' };

/** 开放规则：when an instrument or a platform may be booked. Hours are whole hours of the Beijing day. */
export interface Opening {
  open: boolean;
  slots: SlotKind;
  /** 1 is Monday, 7 Sunday. */
  weekdays: readonly number[];
  /** For hourly slots. */
  fromHour: number;
  toHour: number;
  /** The first day that can be booked, counted from today. */
  daysAhead: number;
  /** The last one. */
  mostDaysAhead: number;
  /** ISO days on which it is closed, whatever the pattern says. */
  closedDays: readonly string[];
  /** How many may use it at once. */
  capacity: number;
  /** What whoever books should know: 样品要求、到场须知. */
  note: string;
}

/** Half-days on working days, one day ahead, for a fortnight: what holds until the bureau says otherwise. */
export function defaultOpening({ booking }: RecordTypeSpec, fields: FieldValues): Opening {
  const says = ([key, values]: [string, readonly string[]]): boolean => values.includes(String(fields[key]));
  const ahead = booking?.daysAhead === undefined ? undefined : fields[booking.daysAhead];
  const daysAhead = typeof ahead === 'number' ? Math.min(ahead, MOST_DAYS_AHEAD) : 1;
  return {
    open: booking !== undefined && Object.entries(booking.opensWhen).every(says),
    slots: 'halfDay',
    weekdays: [1, 2, 3, 4, 5],
    fromHour: 9,
    toHour: 17,
    daysAhead,
    mostDaysAhead: Math.min(daysAhead + 14, MOST_DAYS_AHEAD),
    closedDays: [],
    capacity: 1,
    note: '',
  };
}

export const MOST_DAYS_AHEAD = 60;

interface SlotTime {
  from: string;
  until: string;
  label: string;
}
const two = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
const halfDays: readonly SlotTime[] = [
  { from: '09:00', until: '12:00', label: '上午' },
  { from: '13:30', until: '17:00', label: '下午' },
];

export const slotTimes = ({ slots, fromHour, toHour }: Opening): readonly SlotTime[] =>
  slots === 'halfDay'
    ? halfDays
    : Array.from({ length: Math.max(0, toHour - fromHour) }, (_, i) => ({
        from: two(fromHour + i),
        until: two(fromHour + i + 1),
        label: `${fromHour + i}–${fromHour + i + 1} 点`,
      }));

/** `free` can be taken, `full` is taken, `closed` the host keeps shut. */
export type SlotState = 'free' | 'full' | 'closed';
export interface Slot {
  /** Day and beginning on the Beijing clock: `2026-11-23T13:30`. */
  key: string;
  day: string;
  label: string;
  startsAt: string;
  endsAt: string;
  state: SlotState;
}

/**
 * Every slot that can be asked for now, in order of time. A weekend day worked in place of a holiday (调休) is open to
 * whoever opens on working days; a day off is shut whatever its weekday. `taken` counts bookings by slot key.
 */
export function slotsOf(
  opening: Opening,
  calendar: WorkCalendar,
  now: Date,
  taken: ReadonlyMap<string, number> = new Map(),
): Slot[] {
  if (!opening.open) return [];
  const { daysAhead, mostDaysAhead, closedDays, capacity } = opening;
  const days = Array.from({ length: Math.max(0, mostDaysAhead - daysAhead + 1) }, (_, i) =>
    isoDay(new Date(now.getTime() + (daysAhead + i) * DAY_MS)),
  );
  return days
    .filter((day) => opensOn(opening, calendar, day))
    .flatMap((day) =>
      slotTimes(opening).map(({ from, until, label }): Slot => {
        const key = `${day}T${from}`;
        const full = (taken.get(key) ?? 0) >= capacity;
        const state = closedDays.includes(day) ? 'closed' : full ? 'full' : 'free';
        return { key, day, label, startsAt: beijingInstant(day, from), endsAt: beijingInstant(day, until), state };
      }),
    )
    .filter(({ startsAt }) => new Date(startsAt) > now);
}

function opensOn({ weekdays }: Opening, calendar: WorkCalendar, day: string): boolean {
  const weekday = new Date(day).getUTCDay() || 7;
  const working = isWorkingDay(calendar, day);
  if (weekday <= 5) return working && weekdays.includes(weekday);
  return weekdays.includes(weekday) || (working && weekdays.some((other) => other <= 5));
}

interface SlotName {
  day: string;
  label: string;
}

/** 11月23日 上午、下午；11月24日 上午：`dayText` writes the day. */
export function slotsText(slots: readonly SlotName[], dayText: (day: string) => string): string {
  const days = [...new Set(slots.map(({ day }) => day))];
  const labels = (day: string): string[] => slots.filter((slot) => slot.day === day).map(({ label }) => label);
  return days.map((day) => `${dayText(day)} ${labels(day).join('、')}`).join('；');
}
