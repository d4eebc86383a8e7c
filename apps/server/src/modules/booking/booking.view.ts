import { slotsText, type BookingRow, type OwnBooking, type StaffBooking } from '@market/contract/booking';
import { dayText } from '@market/contract/shared';
import { iso, isoInstant } from '../../database/engine.js';
import type { Booking } from './booking.entity.js';

export const bookingRow = (row: Booking): BookingRow => ({
  id: row.id,
  recordId: row.recordId,
  recordTitle: row.recordTitle,
  regionCode: row.regionCode,
  organizationName: row.organizationName,
  state: row.state,
  version: row.version,
  slots: row.slots,
  startsAt: isoInstant(row.startsAt),
  endsAt: isoInstant(row.endsAt),
  dueAt: isoInstant(row.dueAt),
  createdAt: isoInstant(row.createdAt),
});

const content = (row: Booking) => ({
  ...bookingRow(row),
  purpose: row.purpose,
  sample: row.sample,
  reply: row.reply,
  repliedBy: row.repliedBy,
  repliedAt: iso(row.repliedAt),
});

export const ownBooking = (row: Booking, consent: OwnBooking['consent']): OwnBooking => ({ ...content(row), consent });
export const staffBooking = (row: Booking, consent: StaffBooking['consent']): StaffBooking => ({
  ...content(row),
  consent,
});

/** 11月23日 上午、下午 */
export const timesOf = ({ slots }: Pick<Booking, 'slots'>, now: Date): string =>
  slotsText(slots, (day) => dayText(day, now));
