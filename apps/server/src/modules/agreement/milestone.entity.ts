import type { Measured, MilestoneState } from '@market/contract/agreement';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

@Entity('milestone')
@Index('uq_milestone_number', ['agreementId', 'number'], { unique: true })
@Index('ix_milestone_due', ['state', 'dueOn'])
export class Milestone {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() agreementId: string;
  @IntColumn() number: number;
  @TextColumn(60) title: string;
  @TextColumn(200) deliverable: string;
  /** ISO day, Beijing; overdue from the day after. */
  @TextColumn(10) dueOn: string;
  @TextColumn(16) state: MilestoneState;
  @IntColumn() version: number;
  @Column({ type: 'text' }) report: string;
  @JsonColumn() measured: Measured[];
  @InstantColumn({ nullable: true }) submittedAt: Date | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @TextColumn(500) decision: string;
}
