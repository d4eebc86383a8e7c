import * as z from 'zod/mini';
import { contactInput, ownConsent, staffConsent } from '../consent/consent.schema.js';
import { day, filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { MOST_SLOTS } from './booking.rules.js';
import { bookingStates } from './booking.states.js';
import { MOST_DAYS_AHEAD, slotKinds } from './opening.js';

const upTo = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

export const openingRules = z
  .strictObject({
    open: z.boolean(),
    slots: z.enum(slotKinds),
    weekdays: z.array(upTo(1, 7)).check(z.minLength(1), z.maxLength(7)),
    fromHour: upTo(0, 23),
    toHour: upTo(1, 24),
    daysAhead: upTo(0, MOST_DAYS_AHEAD),
    mostDaysAhead: upTo(0, MOST_DAYS_AHEAD),
    closedDays: z.array(day).check(z.maxLength(120)),
    capacity: upTo(1, 50),
    note: text(300),
  })
  .check(
    z.refine(({ fromHour, toHour }) => fromHour < toHour, { path: ['toHour'], error: '结束要晚于开始' }),
    z.refine((rules) => rules.daysAhead <= rules.mostDaysAhead, {
      path: ['mostDaysAhead'],
      error: '最远不能早于最近可约的一天',
    }),
  );

export const slotView = z.object({
  key: z.string(),
  day: z.string(),
  label: z.string(),
  state: z.enum(['free', 'full', 'closed']),
});
export type SlotView = z.output<typeof slotView>;

/** Of one record: whether it takes bookings, on what terms, and every slot that can be asked for. */
export const slotGrid = z.object({
  open: z.boolean(),
  kind: z.enum(slotKinds),
  daysAhead: z.int(),
  note: z.string(),
  slots: z.array(slotView),
});
export type SlotGrid = z.output<typeof slotGrid>;

export const requestBooking = z.strictObject({
  recordId: id,
  slots: z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))).check(z.maxLength(MOST_SLOTS)),
  purpose: text(500),
  sample: text(300),
  contact: contactInput,
});
export type RequestBooking = z.output<typeof requestBooking>;

const bookedSlot = z.object({ day: z.string(), label: z.string() });

export const bookingRow = z.object({
  id,
  recordId: id,
  recordTitle: z.string(),
  regionCode,
  organizationName: z.string(),
  state: z.enum(bookingStates),
  version,
  slots: z.array(bookedSlot),
  startsAt: z.string(),
  endsAt: z.string(),
  /** Until when the bureau should answer. */
  dueAt: z.string(),
  createdAt: z.string(),
});
export type BookingRow = z.output<typeof bookingRow>;

const content = {
  purpose: z.string(),
  sample: z.string(),
  /** Why it was declined or cancelled, or what the bureau said when it confirmed. */
  reply: z.string(),
  repliedBy: z.nullable(z.string()),
  repliedAt: z.nullable(z.string()),
};

export const ownBooking = z.object({ ...bookingRow.shape, ...content, consent: z.nullable(ownConsent) });
export type OwnBooking = z.output<typeof ownBooking>;
export const staffBooking = z.object({ ...bookingRow.shape, ...content, consent: z.nullable(staffConsent) });
export type StaffBooking = z.output<typeof staffBooking>;

/** What the desk looks at: what waits for an answer, what is to come, what is over. */
export const bookingStages = ['waiting', 'coming', 'over'] as const;
export type BookingStage = (typeof bookingStages)[number];

export const staffBookingQuery = z.strictObject({
  ...pageQuery,
  stage: z._default(z.enum(bookingStages), 'waiting'),
  region: z.optional(regionCode),
  q: z.optional(text(60)),
});

export const confirmBooking = z.strictObject({ version, note: z._default(text(300), '') });
export const explainBooking = z.strictObject({ version, reason: filledText(300) });

/** A record that can be booked, with the rules that hold for it. */
export const openingRow = z.object({
  recordId: id,
  recordType: z.string(),
  title: z.string(),
  regionCode,
  rules: openingRules,
  /** 0 while nobody has changed what follows from the record itself. */
  version: z.int(),
  updatedAt: z.nullable(z.string()),
});
export type OpeningRow = z.output<typeof openingRow>;
export const openingQuery = z.strictObject({ ...pageQuery, region: z.optional(regionCode), q: z.optional(text(60)) });
export const saveOpening = z.strictObject({ version: z.int().check(z.minimum(0)), rules: openingRules });
