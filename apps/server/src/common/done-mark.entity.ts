import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns.js';

/** Something that is done once and never again, under its name: today's reminder to a bureau. */
@Entity('done_mark')
export class DoneMark {
  @PrimaryColumn({ type: 'varchar', length: 80 }) name: string;
  @InstantColumn() at: Date;
}
