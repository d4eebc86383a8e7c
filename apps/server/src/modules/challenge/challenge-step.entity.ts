import type { ChallengeState } from '@market/contract/challenge';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** 经过：one row for every move, with who, why and the digest of the text it was about. */
@Entity('challenge_step')
@Index('ix_challenge_step_challenge', ['challengeId', 'id'])
export class ChallengeStepRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() challengeId: string;
  @TextColumn(20) action: string;
  @TextColumn(16) fromState: ChallengeState;
  @TextColumn(16) toState: ChallengeState;
  @IdColumn({ nullable: true }) accountId: string | null;
  /** Shown as 「谁」: the organization or the bureau, never a person's name. */
  @TextColumn(80) byName: string;
  @TextColumn(500) note: string;
  @TextColumn(64, { nullable: true }) digest: string | null;
  @InstantColumn() at: Date;
}
