import type { FeedbackKind, FeedbackState, FeedbackTurn } from '@market/contract/feedback';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';

/** 投诉建议. */
@Entity('feedback')
@Index('uq_feedback_code', ['codeHash'], { unique: true })
@Index('ix_feedback_account', ['accountId', 'createdAt', 'id'])
@Index('ix_feedback_sender', ['senderMark', 'createdAt'])
@Index('ix_feedback_region_due', ['regionCode', 'state', 'dueAt', 'id'])
@Index('ix_feedback_state_due', ['state', 'dueAt', 'id'])
export class Feedback {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(16) kind: FeedbackKind;
  /** Whose bureau answers; null: the organizer. */
  @TextColumn(6, { nullable: true }) regionCode: string | null;
  /** Null: anonymous, read by the query code. */
  @IdColumn({ nullable: true }) accountId: string | null;
  /** Keyed digests: of the query code, and of whom it came from, to slow down a flood. */
  @TextColumn(64, { nullable: true }) codeHash: string | null;
  @TextColumn(64) senderMark: string;
  @TextColumn(16) state: FeedbackState;
  @IntColumn() version: number;
  @Column({ type: 'text' }) text: string;
  @JsonColumn() turns: FeedbackTurn[];
  /** Name and phone, encrypted (SM4), until it is answered, handed on or withdrawn. */
  @JsonColumn({ nullable: true }) contact: Sealed | null;
  @InstantColumn() dueAt: Date;
  /** When the receiver was told that the answer is overdue. */
  @InstantColumn({ nullable: true }) remindedAt: Date | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
