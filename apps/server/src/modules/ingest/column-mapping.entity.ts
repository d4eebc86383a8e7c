import { Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** What a bureau once said a column of its sheets means. */
@Entity('column_mapping')
export class ColumnMapping {
  @PrimaryColumn({ type: 'varchar', length: 6 }) regionCode: string;
  @PrimaryColumn({ type: 'varchar', length: 40 }) recordType: string;
  /** The column's titles as they are compared. */
  @PrimaryColumn({ type: 'varchar', length: 150 }) title: string;
  /** Null: left out. */
  @TextColumn(60, { nullable: true }) target: string | null;
  @IdColumn() savedBy: string;
  @InstantColumn() savedAt: Date;
}
