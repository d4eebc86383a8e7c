import type { SavedFilter as SavedFilterView } from '@market/contract/saved-filter';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

@Entity('saved_filter')
@Index('ix_saved_filter_account', ['accountId', 'id'])
@Index('ix_saved_filter_section', ['section', 'watchingSince', 'id'])
export class SavedFilter {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() accountId: string;
  @TextColumn(20) name: string;
  /** The section it looks in, or `all`: what a published record is first compared with. */
  @TextColumn(20) section: string;
  @JsonColumn() search: SavedFilterView['search'];
  /** What is published from then on is told; null: nothing is. */
  @InstantColumn({ nullable: true }) watchingSince: Date | null;
  /** The Beijing day of the last message, and how many there were on it. */
  @TextColumn(10, { nullable: true }) toldOn: string | null;
  @IntColumn({ default: 0 }) toldCount: number;
  @IntColumn() version: number;
  @InstantColumn() createdAt: Date;
}
