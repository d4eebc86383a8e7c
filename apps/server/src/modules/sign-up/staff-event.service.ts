import { Injectable } from '@nestjs/common';
import { getRecordType } from '@market/contract/record';
import { signUpTerms, type SignUpEvent } from '@market/contract/sign-up';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { found } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { ConsentBook } from '../consent/consent-book.js';
import type { MarketRecord } from '../record/record.entity.js';
import { EventRepository, eventOrders } from './event.repository.js';
import { listOrder, SignUpRepository } from './sign-up.repository.js';
import { attendee } from './sign-up.view.js';

/** 办理报名：the bureau's events and who comes to them. */
@Injectable()
export class StaffEventService {
  constructor(
    private readonly events: EventRepository,
    private readonly signUps: SignUpRepository,
    private readonly consents: ConsentBook,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/events'>): Promise<Out<'GET /staff/events'>> {
    const scope = RegionScope.of(actorOf(caller));
    const now = this.clock.now();
    const [records, total] = await Promise.all([
      this.events.list(scope, query, now),
      this.events.count(scope, query, now),
    ]);
    const view = await this.viewOf(records);
    return { ...pageFrom(records, query.limit, positionByKey(eventOrders[query.when]), view), total };
  }

  async get(caller: Caller, { params }: In<'GET /staff/events/{id}'>): Promise<SignUpEvent> {
    const event = await this.find(caller, params.id);
    return (await this.viewOf([event]))(event);
  }

  async attendees(
    caller: Caller,
    { params, query }: In<'GET /staff/events/{id}/attendees'>,
  ): Promise<Out<'GET /staff/events/{id}/attendees'>> {
    const event = await this.find(caller, params.id);
    const rows = await this.signUps.list(event.id, query);
    const consents = await this.consents.forStaff(rows.map(({ id }) => id));
    return pageFrom(rows, query.limit, positionByKey(listOrder), (row) => attendee(row, consents.get(row.id) ?? null));
  }

  async find(caller: Caller, id: string): Promise<MarketRecord> {
    return found(await this.events.find(RegionScope.of(actorOf(caller)), id));
  }

  private async viewOf(records: readonly MarketRecord[]): Promise<(record: MarketRecord) => SignUpEvent> {
    const count = await this.signUps.countStates(records.map(({ id }) => id));
    return ({ id, recordType, title, regionCode, fields }) => {
      const { startsAt, closesAt, seats } = found(signUpTerms(getRecordType(recordType), fields));
      const attended = count(id, 'attended');
      const going = count(id, 'going') + attended;
      const waiting = count(id, 'waiting');
      return { recordId: id, title, regionCode, startsAt, closesAt, seats, going, waiting, attended };
    };
  }
}
