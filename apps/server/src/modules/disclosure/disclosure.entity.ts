import type { DisclosureState } from '@market/contract/disclosure';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 不公开资料的开放：one bidder's pledge, word for word as it was signed, and what the demander answered. */
@Entity('disclosure')
@Index('uq_disclosure_bid', ['bidId'], { unique: true })
@Index('ix_disclosure_challenge', ['challengeId', 'id'])
export class Disclosure {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() challengeId: string;
  @IdColumn() bidId: string;
  @TextColumn(16) state: DisclosureState;
  @IntColumn() version: number;
  @TextColumn(20) pledgeVersion: string;
  @Column({ type: 'text' }) pledgeText: string;
  @TextColumn(64) pledgeDigest: string;
  @TextColumn(20) signerName: string;
  @IdColumn() signedBy: string;
  @InstantColumn() signedAt: Date;
  @TextColumn(300, { nullable: true }) reason: string | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @TextColumn(60, { nullable: true }) decidedByName: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @IntColumn() viewings: number;
}
