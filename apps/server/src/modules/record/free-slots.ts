import { Injectable } from '@nestjs/common';
import { getRecordType, type FieldValues, type RecordCard } from '@market/contract/record';
import { jsonFrom } from '../../database/engine.js';
import { OfferedSlots, takesBookings } from '../booking/offered-slots.js';
import type { CardRow } from './record-rows.js';

type FreeSlot = Pick<RecordCard, 'freeSlot'>;

/** 最近可约：the next free slot of those records of a list that can be booked. */
@Injectable()
export class FreeSlots {
  constructor(private readonly offers: OfferedSlots) {}

  /** By record id; a list without such records costs nothing. */
  async of(rows: readonly CardRow[]): Promise<Map<string, FreeSlot>> {
    const bookable = rows
      .map(({ id, recordType, fields }) => ({
        id,
        spec: getRecordType(recordType),
        fields: jsonFrom<FieldValues>(fields),
      }))
      .filter(({ spec, fields }) => takesBookings(spec, fields));
    const offers = await this.offers.of(bookable);
    return new Map(
      [...offers].flatMap(([id, { rules, slots }]) => {
        const next = slots.find(({ state }) => state === 'free');
        return rules.open ? [[id, { freeSlot: next ? { day: next.day, label: next.label } : null }]] : [];
      }),
    );
  }
}
