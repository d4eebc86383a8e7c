import { Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns.js';

/** Who does a job that only one node may do, and until when that holds. */
@Entity('lease')
export class Lease {
  @PrimaryColumn({ type: 'varchar', length: 40 }) name: string;
  @IdColumn() holder: string;
  @InstantColumn() until: Date;
}
