import type { FeedOutcome } from '@market/contract/feed';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** One time a feed was asked for what it has. */
@Entity('feed_run')
@Index('ix_feed_run_feed', ['feed', 'id'])
export class FeedRun {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(21) feed: string;
  @InstantColumn() at: Date;
  @TextColumn(10) outcome: FeedOutcome;
  @IntColumn({ nullable: true }) httpStatus: number | null;
  /** SHA-256 of the records, of the run that last brought any; as are the two below, which ask whether there are others. */
  @TextColumn(64, { nullable: true }) digest: string | null;
  @TextColumn(200, { nullable: true }) etag: string | null;
  @TextColumn(60, { nullable: true }) lastModified: string | null;
  @IdColumn({ nullable: true }) batchId: string | null;
  @TextColumn(300, { nullable: true }) message: string | null;
  /** Failures in a row, this one included. */
  @IntColumn() failures: number;
  /** Who asked for it; null when it was due. */
  @TextColumn(40, { nullable: true }) byName: string | null;
}
