import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn } from '../../database/columns.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';

/** The key a challenge's bids are sealed with, itself wrapped; made with the first of them. */
@Entity('sealing_key')
export class SealingKey {
  @PrimaryColumn({ type: 'varchar', length: 26 }) challengeId: string;
  @JsonColumn() wrapped: Sealed;
  @InstantColumn() createdAt: Date;
  /** When both sides had opened; before that nobody but its bidder gets at a bid. */
  @InstantColumn({ nullable: true }) releasedAt: Date | null;
}
