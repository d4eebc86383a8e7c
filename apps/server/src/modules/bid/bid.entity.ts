import type { BidState } from '@market/contract/bid';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

@Entity('bid')
@Index('uq_bid_no', ['no'], { unique: true })
@Index('uq_bid_challenge_organization', ['challengeId', 'organizationId'], { unique: true })
@Index('ix_bid_organization', ['organizationId', 'id'])
export class Bid {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(30, { nullable: true }) no: string | null;
  @IdColumn() challengeId: string;
  @IdColumn() organizationId: string;
  @TextColumn(16) state: BidState;
  @IntColumn() version: number;
  /** Always encrypted, draft or submitted: nobody reads a bid in the database. */
  @JsonColumn() sealed: Sealed;
  @IntColumn({ default: 0 }) challengeVersion: number;
  @TextColumn(64, { nullable: true }) digest: string | null;
  @InstantColumn({ nullable: true }) submittedAt: Date | null;
  /** 入围名次，从 1 起。 */
  @IntColumn({ nullable: true }) shortlistRank: number | null;
  @TextColumn(20, { nullable: true }) dismissalKind: string | null;
  @TextColumn(500, { nullable: true }) dismissalText: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
