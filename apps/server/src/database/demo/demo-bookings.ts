import { BOOKING_ANSWER_DAYS, defaultOpening, slotsOf, type Slot } from '@market/contract/booking';
import { getRecordType } from '@market/contract/record';
import type { BookingSlot } from '../../modules/booking/booking-slot.entity.js';
import type { Booking } from '../../modules/booking/booking.entity.js';
import { newBooking } from '../../modules/booking/new-booking.js';
import type { Consent } from '../../modules/consent/consent.entity.js';
import type { MarketRecord } from '../../modules/record/record.entity.js';
import { daysAgo } from './demo-days.js';
import type { ServiceContext } from './demo-services.js';

const purposes = [
  { purpose: '测涂层断面厚度与界面形貌', sample: '切片 3 片，已镶嵌抛光' },
  { purpose: '新批次原料杂质复测，与供方报告对照', sample: '粉末 20 g，无毒不挥发' },
  { purpose: '客户投诉件失效分析', sample: '断口样 2 件' },
] as const;

interface Booked {
  booking: Booking;
  slots: BookingSlot[];
  consents: Consent[];
}

/** Of each place's first instrument that takes bookings: one request that waits and one that is confirmed. */
export function bookingRows(context: ServiceContext, regionCode: string, n: number): Booked[] {
  const { recordsOf, workDays, now } = context;
  for (const record of recordsOf('instrument', regionCode)) {
    const opening = defaultOpening(getRecordType('instrument'), record.fields);
    const offered = slotsOf(opening, workDays.calendar, now).slice(1);
    const [first, second, , third] = offered;
    if (first && second && third)
      return [...booked(context, record, [first, second], n), ...booked(context, record, [third], n + 1, true)];
  }
  return [];
}

function booked(context: ServiceContext, record: MarketRecord, slots: Slot[], n: number, confirmed = false): Booked[] {
  const { members, people, workDays, consent, now } = context;
  const member = members[(n * 3) % members.length];
  const content = purposes[n % purposes.length];
  if (!member || !content) return [];
  const askedAt = daysAgo(now, confirmed ? 3 : 1, '09:40');
  const { deadline } = workDays.deadline(askedAt, BOOKING_ANSWER_DAYS);
  const { accountId, organization } = member;
  const booking = newBooking({ record, organization, accountId, slots, content, deadline, now: askedAt });
  const answeredAt = daysAgo(now, 2, '15:10');
  const answered: Partial<Booking> = {
    state: 'confirmed',
    version: 2,
    reply: '请提前一天寄样，到场带工牌。',
    repliedBy: people.bureauOf(record.regionCode).verifier.displayName,
    repliedAt: answeredAt,
    updatedAt: answeredAt,
  };
  const row = confirmed ? { ...booking, ...answered } : booking;
  return [
    {
      booking: row,
      slots: slots.map(({ key: slot }) => ({ recordId: record.id, slot, place: 0, bookingId: row.id })),
      consents: [consent('booking', row, { readyAt: confirmed ? answeredAt : null })],
    },
  ];
}
