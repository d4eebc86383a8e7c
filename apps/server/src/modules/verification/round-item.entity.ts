import { Entity, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../database/columns.js';

/** A record that was there when the round began, with the place and type it then had. */
@Entity('verification_round_item')
@Index('ix_verification_round_item_place', ['roundId', 'regionCode', 'recordType'])
export class VerificationRoundItem {
  @PrimaryColumn({ type: 'varchar', length: 26 }) roundId: string;
  @PrimaryColumn({ type: 'varchar', length: 26 }) recordId: string;
  @TextColumn(6) regionCode: string;
  @TextColumn(40) recordType: string;
  /** Kept when the round is closed: later verifications are of another day. */
  @TextColumn(8, { nullable: true }) outcome: 'done' | 'left' | null;
}
