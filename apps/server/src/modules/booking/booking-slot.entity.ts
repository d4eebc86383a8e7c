import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn } from '../../database/columns.js';

/** A slot that is taken. The key lets each place of a slot be taken once; giving it up deletes the row. */
@Entity('booking_slot')
@Index('ix_booking_slot_booking', ['bookingId'])
export class BookingSlot {
  @PrimaryColumn({ type: 'varchar', length: 26 }) recordId: string;
  /** `2026-11-23T13:30` on the Beijing clock. */
  @PrimaryColumn({ type: 'varchar', length: 16 }) slot: string;
  /** 0 up to the capacity. */
  @PrimaryColumn({ type: 'int' }) place: number;
  @IdColumn() bookingId: string;
}
