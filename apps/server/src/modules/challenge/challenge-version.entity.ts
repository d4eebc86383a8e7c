import type { ChallengeContent, PublishedView } from '@market/contract/challenge';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** 版本：every text that was ever published, whole. */
@Entity('challenge_version')
@Index('uq_challenge_version_number', ['challengeId', 'number'], { unique: true })
export class ChallengeVersionRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() challengeId: string;
  @IntColumn() number: number;
  /** What its readers read; public queries never load `content`. */
  @JsonColumn() view: PublishedView;
  /** Without its contact. */
  @JsonColumn() content: ChallengeContent;
  @TextColumn(64) digest: string;
  @TextColumn(500) reason: string;
  @TextColumn(80) byName: string;
  @InstantColumn() at: Date;
}
