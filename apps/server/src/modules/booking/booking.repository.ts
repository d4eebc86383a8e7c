import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { bookingTransitions, holdingStates, type BookingStage, type BookingState } from '@market/contract/booking';
import { In as OneOf, LessThanOrEqual, Repository, type SelectQueryBuilder } from 'typeorm';
import { moveRow } from '../../common/conditional-update.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope, withinScope } from '../../common/within-scope.js';
import { likePattern } from '../../database/engine.js';
import { BookingSlot } from './booking-slot.entity.js';
import { Booking } from './booking.entity.js';

type StaffQuery = In<'GET /staff/bookings'>['query'];

const stageStates: Record<BookingStage, readonly BookingState[]> = {
  waiting: ['requested'],
  coming: ['confirmed'],
  over: ['done', 'declined', 'cancelled', 'lapsed'],
};
export const stageOrders: Record<BookingStage, KeyOrder<Booking>> = {
  waiting: { column: 'dueAt', direction: 'ASC' },
  coming: { column: 'startsAt', direction: 'ASC' },
  over: { column: 'updatedAt', direction: 'DESC' },
};
export const ownOrder: KeyOrder<Booking> = { column: 'createdAt', direction: 'DESC' };

@Injectable()
export class BookingRepository {
  constructor(
    @InjectRepository(Booking) private readonly bookings: Repository<Booking>,
    @InjectRepository(BookingSlot) private readonly slots: Repository<BookingSlot>,
  ) {}

  /** How many have taken each slot of each record, from the day `from` on. */
  async taken(recordIds: readonly string[], from: string, tx?: Tx): Promise<Map<string, Map<string, number>>> {
    const rows = await (tx ? tx.manager.getRepository(BookingSlot) : this.slots)
      .createQueryBuilder('s')
      .select('s.recordId', 'recordId')
      .addSelect('s.slot', 'slot')
      .addSelect('COUNT(*)', 'count')
      .where('s.recordId IN (:...recordIds) AND s.slot >= :from', { recordIds, from })
      .groupBy('s.recordId')
      .addGroupBy('s.slot')
      .getRawMany<{ recordId: string; slot: string; count: number | string }>();
    const taken = new Map(recordIds.map((id) => [id, new Map<string, number>()]));
    for (const { recordId, slot, count } of rows) taken.get(recordId)?.set(slot, Number(count));
    return taken;
  }

  countHeld(tx: Tx, { organizationId }: OrganizationScope, recordId: string): Promise<number> {
    return tx.manager.countBy(Booking, { recordId, organizationId, state: OneOf([...holdingStates]) });
  }

  async insert(tx: Tx, booking: Booking): Promise<void> {
    await tx.manager.insert(Booking, booking);
  }

  listOwn({ organizationId }: OrganizationScope, page: In<'GET /my/bookings'>['query']): Promise<Booking[]> {
    const query = this.bookings.createQueryBuilder('t').where('t.organizationId = :organizationId', { organizationId });
    return pageByKey(query, ownOrder, page);
  }

  findOwn({ organizationId }: OrganizationScope, id: string, tx?: Tx): Promise<Booking | null> {
    return this.in(tx).findOneBy({ id, organizationId });
  }

  list(scope: RegionScope, asked: StaffQuery): Promise<Booking[]> {
    return pageByKey(this.asked(scope, asked), stageOrders[asked.stage], asked);
  }

  count(scope: RegionScope, asked: StaffQuery): Promise<number> {
    return this.asked(scope, asked).getCount();
  }

  find(scope: RegionScope, id: string, tx?: Tx): Promise<Booking | null> {
    return this.in(tx).findOneBy({ id, ...inScope(scope) });
  }

  /** The platform's own job: bookings of one state whose instant has passed. */
  due(state: BookingState, column: 'startsAt' | 'endsAt', now: Date, limit: number): Promise<Booking[]> {
    return this.bookings.find({ where: { state, [column]: LessThanOrEqual(now) }, order: { id: 'ASC' }, take: limit });
  }

  /** One conditional UPDATE on the state and version that were read. */
  async move(
    tx: Tx,
    read: Pick<Booking, 'id' | 'state' | 'version'>,
    to: BookingState,
    change: Partial<Booking> = {},
  ): Promise<void> {
    await moveRow(tx, Booking, bookingTransitions, read, to, change);
  }

  private asked(scope: RegionScope, { stage, region, q }: StaffQuery): SelectQueryBuilder<Booking> {
    const states = [...stageStates[stage]];
    const query = this.bookings.createQueryBuilder('t').where('t.state IN (:...states)', { states });
    withinScope(query, scope, region);
    if (q)
      query.andWhere("(t.recordTitle LIKE :q ESCAPE '!' OR t.organizationName LIKE :q ESCAPE '!')", {
        q: likePattern(q),
      });
    return query;
  }

  private in(tx?: Tx): Repository<Booking> {
    return tx ? tx.manager.getRepository(Booking) : this.bookings;
  }
}
