import { Injectable } from '@nestjs/common';
import {
  whyCannotAnswerBooking,
  whyCannotCancelBooking,
  type BookingState,
  type StaffBooking,
} from '@market/contract/booking';
import type { ErrorCode } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { found, refuse } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { ConsentBook } from '../consent/consent-book.js';
import { MessageSender } from '../message/message-sender.js';
import { releaseSlots } from './booking-slots.js';
import type { Booking } from './booking.entity.js';
import { BookingRepository, stageOrders } from './booking.repository.js';
import { bookingRow, staffBooking, timesOf } from './booking.view.js';

interface Answer {
  to: BookingState;
  why: (booking: Booking, now: Date) => ErrorCode | undefined;
  title: string;
}
const confirmed: Answer = { to: 'confirmed', why: whyCannotAnswerBooking, title: '预约已确认' };
const declined: Answer = { to: 'declined', why: whyCannotAnswerBooking, title: '预约未被接受' };
const cancelled: Answer = { to: 'cancelled', why: whyCannotCancelBooking, title: '预约被科技局取消' };

/** 办理预约：the bureau of the place confirms, declines or cancels. */
@Injectable()
export class StaffBookingService {
  constructor(
    private readonly bookings: BookingRepository,
    private readonly consents: ConsentBook,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/bookings'>): Promise<Out<'GET /staff/bookings'>> {
    const scope = RegionScope.of(actorOf(caller));
    const [rows, total] = await Promise.all([this.bookings.list(scope, query), this.bookings.count(scope, query)]);
    return { ...pageFrom(rows, query.limit, positionByKey(stageOrders[query.stage]), bookingRow), total };
  }

  async get(caller: Caller, { params }: In<'GET /staff/bookings/{id}'>): Promise<StaffBooking> {
    return this.view(found(await this.bookings.find(RegionScope.of(actorOf(caller)), params.id)));
  }

  confirm(caller: Caller, { params, body }: In<'POST /staff/bookings/{id}/confirm'>): Promise<StaffBooking> {
    return this.answer(caller, { id: params.id, version: body.version, reply: body.note }, confirmed);
  }

  decline(caller: Caller, { params, body }: In<'POST /staff/bookings/{id}/decline'>): Promise<StaffBooking> {
    return this.answer(caller, { id: params.id, version: body.version, reply: body.reason }, declined);
  }

  cancel(caller: Caller, { params, body }: In<'POST /staff/bookings/{id}/cancel'>): Promise<StaffBooking> {
    return this.answer(caller, { id: params.id, version: body.version, reply: body.reason }, cancelled);
  }

  private answer(
    caller: Caller,
    { id, version, reply }: { id: string; version: number; reply: string },
    { to, why, title }: Answer,
  ): Promise<StaffBooking> {
    const actor = actorOf(caller);
    const scope = RegionScope.of(actor);
    return this.transactions.write(caller, async (tx) => {
      tx.about('booking', id);
      const booking = found(await this.bookings.find(scope, id, tx));
      refuse(why(booking, await databaseNow(tx.manager)));
      const said = { reply, repliedBy: actor.displayName, repliedAt: tx.now };
      await this.bookings.move(tx, { ...booking, version }, to, said);
      if (to === 'confirmed') await this.consents.ready(tx, id);
      else {
        await releaseSlots(tx, id);
        await this.consents.end(tx, id);
      }
      this.messages.toOrganization(tx, booking.organizationId, {
        title,
        body: `「${booking.recordTitle}」${timesOf(booking, tx.now)}${reply === '' ? '。' : `：${reply}`}`,
        target: { kind: 'booking', id },
      });
      return this.view(found(await this.bookings.find(scope, id, tx)), tx);
    });
  }

  private async view(booking: Booking, tx?: Tx): Promise<StaffBooking> {
    const consents = await this.consents.forStaff([booking.id], tx);
    return staffBooking(booking, consents.get(booking.id) ?? null);
  }
}
