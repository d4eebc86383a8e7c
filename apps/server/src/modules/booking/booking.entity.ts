import type { BookingState } from '@market/contract/booking';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

@Entity('booking')
@Index('ix_booking_organization', ['organizationId', 'createdAt', 'id'])
@Index('ix_booking_record', ['recordId', 'organizationId', 'state'])
@Index('ix_booking_region_due', ['regionCode', 'state', 'dueAt', 'id'])
@Index('ix_booking_state_start', ['state', 'startsAt', 'id'])
export class Booking {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() recordId: string;
  @TextColumn(120) recordTitle: string;
  @TextColumn(6) regionCode: string;
  @IdColumn() organizationId: string;
  @TextColumn(80) organizationName: string;
  @IdColumn() accountId: string;
  @TextColumn(16) state: BookingState;
  @IntColumn() version: number;
  /** As they were called when they were chosen: the opening rules may change. */
  @JsonColumn() slots: { day: string; label: string }[];
  @InstantColumn() startsAt: Date;
  @InstantColumn() endsAt: Date;
  @InstantColumn() dueAt: Date;
  @TextColumn(500) purpose: string;
  @TextColumn(300) sample: string;
  @TextColumn(300) reply: string;
  @TextColumn(80, { nullable: true }) repliedBy: string | null;
  @InstantColumn({ nullable: true }) repliedAt: Date | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
