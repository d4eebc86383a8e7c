import { Entity, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, IntColumn } from '../../database/columns.js';

/** Data health of one type in one place as it was last counted. */
@Entity('health_figure')
export class HealthFigure {
  @PrimaryColumn({ type: 'varchar', length: 6 }) regionCode: string;
  @PrimaryColumn({ type: 'varchar', length: 40 }) recordType: string;
  @IntColumn({ default: 0 }) records: number;
  @IntColumn({ default: 0 }) expected: number;
  @IntColumn({ default: 0 }) filled: number;
  @IntColumn({ default: 0 }) valid: number;
  @IntColumn({ default: 0 }) timely: number;
  @IntColumn({ default: 0 }) single: number;
  @IntColumn({ default: 0 }) consistent: number;
  @IntColumn({ default: 0 }) fresh: number;
  @IntColumn({ default: 0 }) steady: number;
  @IntColumn({ default: 0 }) aging: number;
  @IntColumn({ default: 0 }) stale: number;
  @IntColumn({ default: 0 }) unverified: number;
  /** Records were looked at since; a sweep that was cut short is continued by the next. */
  @FlagColumn() outdated: boolean;
  @InstantColumn({ nullable: true }) countedAt: Date | null;
}
