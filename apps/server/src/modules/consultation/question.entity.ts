import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** 咨询: who asked is kept for the rules and never shown, not to the demander either. */
@Entity('challenge_question')
@Index('ix_challenge_question_challenge', ['challengeId', 'id'])
export class ChallengeQuestion {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() challengeId: string;
  @IdColumn() organizationId: string;
  @IdColumn() askedBy: string;
  @TextColumn(500) text: string;
  @InstantColumn() askedAt: Date;
  @TextColumn(1000, { nullable: true }) answer: string | null;
  @IdColumn({ nullable: true }) answeredBy: string | null;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
}
