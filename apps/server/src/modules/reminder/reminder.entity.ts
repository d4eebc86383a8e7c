import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** One a person and record. */
@Entity('reminder')
@Index('ix_reminder_due', ['sentAt', 'dueAt'])
@Index('ix_reminder_record', ['recordId'])
export class Reminder {
  @PrimaryColumn({ type: 'varchar', length: 26 }) accountId: string;
  @PrimaryColumn({ type: 'varchar', length: 26 }) recordId: string;
  @IntColumn() lead: number;
  /** ISO day on which the window closes. */
  @TextColumn(10) closesOn: string;
  @InstantColumn() dueAt: Date;
  @InstantColumn({ nullable: true }) sentAt: Date | null;
}
