import { Entity, PrimaryColumn } from 'typeorm';
import { IntColumn } from '../../database/columns.js';

/** How many contacts a person has opened on a day. What and why stands in the audit trail. */
@Entity('unmasked_day')
export class UnmaskedDay {
  @PrimaryColumn({ type: 'varchar', length: 26 }) accountId: string;
  @PrimaryColumn({ type: 'varchar', length: 10 }) day: string;
  @IntColumn() opened: number;
}
