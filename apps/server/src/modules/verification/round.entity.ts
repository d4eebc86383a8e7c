import type { RoundState } from '@market/contract/verification';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** 核验轮次：records that several bureaus look at again by one day. */
@Entity('verification_round')
@Index('ix_verification_round_state', ['state', 'id'])
export class VerificationRound {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(60) name: string;
  @JsonColumn() recordTypes: string[];
  @JsonColumn() regionCodes: string[];
  /** The last Beijing day. */
  @TextColumn(10) dueOn: string;
  @TextColumn(16) state: RoundState;
  /** A record verified from here on counts. */
  @InstantColumn() startedAt: Date;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
  @IdColumn() openedBy: string;
  @TextColumn(40) openedByName: string;
  @IntColumn() version: number;
}
