import type { BatchCounts, BatchSource, BatchState } from '@market/contract/ingest';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';
import type { ReadColumns, ReadTable } from './preview/preview.js';

/** One file on its way to the records. Its rows stand in the chunks. */
@Entity('batch')
@Index('ix_batch_region', ['regionCode', 'id'])
@Index('ix_batch_state', ['state', 'id'])
@Index('ix_batch_digest', ['digest'])
export class Batch {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(6) regionCode: string;
  @TextColumn(40) recordType: string;
  @TextColumn(8) source: BatchSource;
  @TextColumn(200) name: string;
  /** SHA-256 of the file. */
  @TextColumn(64) digest: string;
  @IntColumn() bytes: number;
  @TextColumn(16) state: BatchState;
  @IntColumn() version: number;
  @JsonColumn() counts: BatchCounts;
  @JsonColumn() tables: ReadTable[];
  /** What a person said about the columns of this file. */
  @JsonColumn() mapping: ReadColumns;
  /** Milliseconds the file took to read. */
  @IntColumn({ nullable: true }) readMs: number | null;
  /** How far the work under way has come: rows while reading, chunks while submitting. */
  @IntColumn({ default: 0 }) done: number;
  @IntColumn({ default: 0 }) chunks: number;
  /** Counts readings; what an overtaken reader still brings is not taken. */
  @IntColumn({ default: 0 }) reading: number;
  /** Counts submissions; a row keeps the one it went with. */
  @IntColumn({ default: 0 }) run: number;
  /** The rows chosen for the submission under way; null for all. */
  @JsonColumn({ nullable: true }) chosen: number[] | null;
  /** Of the reading or the submission under way. */
  @IntColumn({ default: 0 }) attempts: number;
  @TextColumn(500, { nullable: true }) failure: string | null;
  @IdColumn() createdBy: string;
  @TextColumn(40) createdByName: string;
  /** Who handed the last submission over; the editor of all it wrote. */
  @IdColumn({ nullable: true }) submittedBy: string | null;
  @TextColumn(40, { nullable: true }) submittedByName: string | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) previewedAt: Date | null;
  @InstantColumn({ nullable: true }) submittedAt: Date | null;
}
