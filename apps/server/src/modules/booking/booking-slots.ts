import type { Slot } from '@market/contract/booking';
import { DomainError } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { BookingSlot } from './booking-slot.entity.js';
import type { Booking } from './booking.entity.js';

/** One row for each slot, in the first place that is free; who comes second to the last place is refused. */
export async function takeSlots(tx: Tx, booking: Booking, slots: readonly Slot[], capacity: number): Promise<void> {
  const { recordId, id: bookingId } = booking;
  for (const { key: slot } of slots) {
    const rows = await tx.manager.findBy(BookingSlot, { recordId, slot });
    const used = new Set(rows.map(({ place }) => place));
    const places = Array.from({ length: capacity }, (_, place) => place).filter((place) => !used.has(place));
    if (!(await takeFirst(tx, places, { recordId, slot, bookingId }))) throw new DomainError('slotTaken');
  }
}

export async function releaseSlots(tx: Tx, bookingId: string): Promise<void> {
  await tx.manager.delete(BookingSlot, { bookingId });
}

async function takeFirst(tx: Tx, places: readonly number[], slot: Omit<BookingSlot, 'place'>): Promise<boolean> {
  for (const place of places) {
    try {
      await tx.manager.insert(BookingSlot, { ...slot, place });
      return true;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
  return false;
}
