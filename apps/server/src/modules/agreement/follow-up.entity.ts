import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FenColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 回访：what became of the result 6, 12 and 24 months later. */
@Entity('follow_up')
@Index('uq_follow_up_months', ['agreementId', 'months'], { unique: true })
@Index('ix_follow_up_due', ['remindedAt', 'dueOn'])
export class FollowUp {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() agreementId: string;
  @IntColumn() months: number;
  @TextColumn(10) dueOn: string;
  @InstantColumn({ nullable: true }) remindedAt: Date | null;
  /** 0, 1, or not yet said. */
  @IntColumn({ nullable: true }) inUse: number | null;
  @FenColumn({ nullable: true }) revenueFen: number | null;
  @TextColumn(500) note: string;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
}
