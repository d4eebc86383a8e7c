import { Entity, PrimaryColumn } from 'typeorm';
import { FenColumn } from '../../database/columns.js';

/** How far a rehearsal's clock is ahead of the real one. One row at most; a live market has none. */
@Entity('clock_shift')
export class ClockShift {
  @PrimaryColumn({ type: 'varchar', length: 10 }) name: string;
  @FenColumn() aheadMs: number;
}
