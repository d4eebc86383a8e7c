import type { TextReviewState, Verdict } from '@market/contract/text-review';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** 内容待审：words or a picture that somebody wanted to make public and that wait for a person. */
@Entity('text_review')
@Index('uq_text_review_words', ['accountId', 'digest'], { unique: true })
@Index('ix_text_review_state', ['state', 'regionCode', 'id'])
export class TextReviewRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() accountId: string;
  /** The operation they came with. */
  @TextColumn(80) operation: string;
  /** Of a picture its name. */
  @JsonColumn() texts: string[];
  @IdColumn({ nullable: true }) attachmentId: string | null;
  /** SM3 of operation and words: what is let through is exactly this. */
  @TextColumn(64) digest: string;
  @TextColumn(16) verdict: Verdict;
  /** Whose bureau looks; empty: the organizer's. */
  @TextColumn(6) regionCode: string;
  @TextColumn(16) state: TextReviewState;
  @IntColumn() version: number;
  @TextColumn(300, { nullable: true }) reason: string | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @TextColumn(40, { nullable: true }) decidedByName: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @InstantColumn() createdAt: Date;
}
