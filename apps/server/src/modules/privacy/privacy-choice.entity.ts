import { Entity, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn } from '../../database/columns.js';

/** Who never chose has no row, and lists in an order of their own. */
@Entity('privacy_choice')
export class PrivacyChoice {
  @PrimaryColumn({ type: 'varchar', length: 26 }) accountId: string;
  @FlagColumn() recommendationsOff: boolean;
  @InstantColumn() updatedAt: Date;
}
