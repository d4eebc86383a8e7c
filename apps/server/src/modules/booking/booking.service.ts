import { Injectable } from '@nestjs/common';
import {
  BOOKING_ANSWER_DAYS,
  bookingIssues,
  chosenSlots,
  MOST_BOOKINGS,
  whyCannotBook,
  whyCannotCancelBooking,
  type OwnBooking,
} from '@market/contract/booking';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { WorkDays } from '../calendar/work-days.js';
import { bureauRoles } from '../consent/bureau-roles.js';
import { ConsentBook } from '../consent/consent-book.js';
import { MessageSender } from '../message/message-sender.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { PublishedRecords } from '../record/published-records.js';
import { releaseSlots, takeSlots } from './booking-slots.js';
import { BookingRepository, ownOrder } from './booking.repository.js';
import { bookingRow, ownBooking, timesOf } from './booking.view.js';
import { newBooking } from './new-booking.js';
import { OpeningService } from './opening.service.js';

/** 预约：what a company asks for, follows and cancels. */
@Injectable()
export class BookingService {
  constructor(
    private readonly bookings: BookingRepository,
    private readonly openings: OpeningService,
    private readonly records: PublishedRecords,
    private readonly organizations: OrganizationRepository,
    private readonly consents: ConsentBook,
    private readonly messages: MessageSender,
    private readonly workDays: WorkDays,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /my/bookings'>): Promise<Out<'GET /my/bookings'>> {
    const rows = await this.bookings.listOwn(OrganizationScope.of(actorOf(caller)), query);
    return pageFrom(rows, query.limit, positionByKey(ownOrder), bookingRow);
  }

  async get(caller: Caller, { params }: In<'GET /my/bookings/{id}'>): Promise<OwnBooking> {
    const booking = found(await this.bookings.findOwn(OrganizationScope.of(actorOf(caller)), params.id));
    return ownBooking(booking, await this.consents.forOwner(booking.id));
  }

  async request(caller: Caller, { body }: In<'POST /my/bookings'>): Promise<OwnBooking> {
    const actor = actorOf(caller);
    const { accountId } = actor;
    const scope = OrganizationScope.of(actor);
    const record = await this.records.get(body.recordId);
    const phoneKnown = (await this.consents.phoneOf(accountId)) !== null;
    return this.transactions.write(caller, async (tx) => {
      const { rules, slots: offered } = await this.openings.offered(record, tx);
      refuse(whyCannotBook(actor, rules));
      refuseIssues('invalidInput', bookingIssues(body, phoneKnown));
      const slots = chosenSlots(offered, body.slots);
      if (typeof slots === 'string') throw new DomainError(slots);
      if ((await this.bookings.countHeld(tx, scope, record.id)) >= MOST_BOOKINGS)
        throw new DomainError('tooManyBookings');
      const organization = await this.organizations.get(tx, scope.organizationId);
      const { deadline } = this.workDays.deadline(tx.now, BOOKING_ANSWER_DAYS);
      const booking = newBooking({ record, organization, accountId, slots, content: body, deadline, now: tx.now });
      const { id, regionCode, recordTitle } = booking;
      tx.about('booking', id);
      await this.bookings.insert(tx, booking);
      await takeSlots(tx, booking, slots, rules.capacity);
      const { contact } = body;
      const consent = { topic: 'booking', subjectId: id, subjectTitle: recordTitle, regionCode, contact } as const;
      await this.consents.give(tx, actor, { ...consent, ready: false });
      this.messages.toStaff(tx, regionCode, bureauRoles, {
        title: '有新的预约待确认',
        body: `${organization.name}预约「${recordTitle}」，${timesOf(booking, tx.now)}。`,
        target: { kind: 'booking', id },
      });
      return ownBooking(booking, await this.consents.forOwner(id, tx));
    });
  }

  cancel(caller: Caller, { params, body }: In<'POST /my/bookings/{id}/cancel'>): Promise<OwnBooking> {
    const scope = OrganizationScope.of(actorOf(caller));
    const { id } = params;
    const { version, reason: reply } = body;
    return this.transactions.write(caller, async (tx) => {
      tx.about('booking', id);
      const booking = found(await this.bookings.findOwn(scope, id, tx));
      refuse(whyCannotCancelBooking(booking, await databaseNow(tx.manager)));
      const { organizationName: repliedBy, regionCode, recordTitle } = booking;
      await this.bookings.move(tx, { ...booking, version }, 'cancelled', { reply, repliedBy, repliedAt: tx.now });
      await releaseSlots(tx, id);
      await this.consents.end(tx, id);
      this.messages.toStaff(tx, regionCode, bureauRoles, {
        title: '预约已被取消',
        body: `${repliedBy}取消了「${recordTitle}」${timesOf(booking, tx.now)}的预约：${reply}`,
        target: { kind: 'booking', id },
      });
      const after = found(await this.bookings.findOwn(scope, id, tx));
      return ownBooking(after, await this.consents.forOwner(id, tx));
    });
  }
}
