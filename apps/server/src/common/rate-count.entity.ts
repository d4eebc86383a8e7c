import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IntColumn } from '../database/columns.js';

/** What one caller has used of one limit in the present window. */
@Entity('rate_count')
@Index('ix_rate_count_window', ['windowEndsS'])
export class RateCount {
  /** The limit's name and a keyed digest of the address or account. */
  @PrimaryColumn({ type: 'varchar', length: 80 }) id: string;
  /** Seconds since 1970. */
  @IntColumn() windowEndsS: number;
  @IntColumn() taken: number;
}
