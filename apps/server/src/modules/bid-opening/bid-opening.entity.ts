import type { OpeningRecord } from '@market/contract/bid-opening';
import { Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** 开启: one row a challenge, made with the first act. Of each side who came and when; then the record. */
@Entity('bid_opening')
export class BidOpening {
  @PrimaryColumn({ type: 'varchar', length: 26 }) challengeId: string;
  @IdColumn({ nullable: true }) demanderBy: string | null;
  @InstantColumn({ nullable: true }) demanderAt: Date | null;
  @IdColumn({ nullable: true }) witnessBy: string | null;
  @InstantColumn({ nullable: true }) witnessAt: Date | null;
  @InstantColumn({ nullable: true }) openedAt: Date | null;
  @JsonColumn({ nullable: true }) record: OpeningRecord | null;
  @TextColumn(64, { nullable: true }) digest: string | null;
}
