import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

@Entity('outbox')
@Index('ix_outbox_due', ['doneAt', 'availableAt', 'id'])
export class OutboxEntry {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(60) topic: string;
  @JsonColumn() payload: object;
  @InstantColumn() createdAt: Date;
  @InstantColumn() availableAt: Date;
  @IntColumn({ default: 0 }) attempts: number;
  @InstantColumn({ nullable: true }) lockedUntil: Date | null;
  @InstantColumn({ nullable: true }) doneAt: Date | null;
  @Column({ type: 'text', nullable: true }) lastError: string | null;
}
