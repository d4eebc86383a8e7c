import type { Appraisal, ChallengeOpinion } from '@market/contract/challenge';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** 诊断、论证：what was found out about a challenge before it was published. */
@Entity('challenge_opinion')
@Index('ix_challenge_opinion_challenge', ['challengeId', 'id'])
export class ChallengeOpinionRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() challengeId: string;
  @TextColumn(12) kind: ChallengeOpinion['kind'];
  @TextColumn(2000) text: string;
  @JsonColumn({ nullable: true }) appraisal: Appraisal | null;
  @TextColumn(80) byName: string;
  @IdColumn() accountId: string;
  @InstantColumn() at: Date;
}
