import type { Opening as OpeningRules } from '@market/contract/booking';
import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** The opening rules a bureau has set for a record; without a row they follow from the record itself. */
@Entity('opening')
export class Opening {
  @PrimaryColumn({ type: 'varchar', length: 26 }) recordId: string;
  @JsonColumn() rules: OpeningRules;
  @IntColumn() version: number;
  @TextColumn(40) updatedBy: string;
  @InstantColumn() updatedAt: Date;
}
