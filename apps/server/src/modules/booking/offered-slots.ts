import { Injectable } from '@nestjs/common';
import { defaultOpening, slotsOf, type Opening as OpeningRules, type Slot } from '@market/contract/booking';
import { actionsOf, type FieldValues, type RecordTypeSpec } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { Clock } from '../../common/clock.js';
import type { Tx } from '../../common/transactions.js';
import { WorkDays } from '../calendar/work-days.js';
import { BookingRepository } from './booking.repository.js';
import { OpeningRepository } from './opening.repository.js';

interface Bookable {
  id: string;
  spec: RecordTypeSpec;
  fields: FieldValues;
}

export interface Offer {
  rules: OpeningRules;
  slots: Slot[];
}

/** 可约时段：what records offer now, in two queries however many they are. */
@Injectable()
export class OfferedSlots {
  constructor(
    private readonly openings: OpeningRepository,
    private readonly bookings: BookingRepository,
    private readonly workDays: WorkDays,
    private readonly clock: Clock,
  ) {}

  /** By record id. A record that no longer takes bookings is shut, whatever its rules say. */
  async of(records: readonly Bookable[], tx?: Tx): Promise<Map<string, Offer>> {
    if (records.length === 0) return new Map();
    const now = this.clock.now();
    const ids = records.map(({ id }) => id);
    const kept = await this.openings.of(records, tx);
    const taken = await this.bookings.taken(ids, isoDay(now), tx);
    return new Map(
      records.map(({ id, spec, fields }) => {
        const rules = kept.get(id)?.rules ?? defaultOpening(spec, fields);
        const holding = { ...rules, open: takesBookings(spec, fields) && rules.open };
        return [id, { rules: holding, slots: slotsOf(holding, this.workDays.calendar, now, taken.get(id)) }];
      }),
    );
  }
}

export const takesBookings = (spec: RecordTypeSpec, fields: FieldValues): boolean =>
  actionsOf(spec, { fields, sourceUrl: null }).some(({ kind }) => kind === 'book');
