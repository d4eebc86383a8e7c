import { Injectable } from '@nestjs/common';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions } from '../../common/transactions.js';
import { platformEntry } from '../audit/audit-entry.js';
import { ConsentBook } from '../consent/consent-book.js';
import { MessageSender } from '../message/message-sender.js';
import { releaseSlots } from './booking-slots.js';
import type { Booking } from './booking.entity.js';
import { BookingRepository } from './booking.repository.js';
import { timesOf } from './booking.view.js';

const EVERY_MS = 60_000;
const BATCH = 100;

/** What time itself does to bookings: unanswered ones lapse at their start, confirmed ones are done at their end. */
@Injectable()
export class BookingClock {
  readonly run: () => Promise<void>;

  constructor(
    private readonly bookings: BookingRepository,
    private readonly consents: ConsentBook,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    sweeps: Sweeps,
  ) {
    this.run = sweeps.add('booking-clock', EVERY_MS, async (now) => {
      await eachDue(await this.bookings.due('requested', 'startsAt', now, BATCH), (row) => this.move(row, 'lapsed'));
      await eachDue(await this.bookings.due('confirmed', 'endsAt', now, BATCH), (row) => this.move(row, 'done'));
    });
  }

  /** When somebody acts in the same moment, the conditional update misses and the next run looks again. */
  private async move(booking: Booking, to: 'lapsed' | 'done'): Promise<void> {
    const { id, organizationId, recordTitle } = booking;
    await this.transactions.run(async (tx) => {
      await this.bookings.move(tx, booking, to);
      await releaseSlots(tx, id);
      await this.consents.end(tx, id);
      tx.record(platformEntry(`booking.${to}`, { type: 'booking', id }, tx.now));
      if (to === 'lapsed')
        this.messages.toOrganization(tx, organizationId, {
          title: '预约到开始时没有答复',
          body: `「${recordTitle}」${timesOf(booking, tx.now)}的预约没有等到答复，时段已放开。可另约时段。`,
          target: { kind: 'booking', id },
        });
    });
  }
}
