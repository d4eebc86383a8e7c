import type { BatchCounts } from '@market/contract/ingest';
import { Entity, PrimaryColumn } from 'typeorm';
import { IntColumn, JsonColumn } from '../../database/columns.js';

/** Some hundred rows of a batch as one: 100,000 of them are 500 inserts, and any page is one read. */
@Entity('batch_chunk')
export class BatchChunk {
  @PrimaryColumn({ type: 'varchar', length: 26 }) batchId: string;
  /** From 0; row `n` of the batch stands in chunk `n / CHUNK_ROWS`. */
  @PrimaryColumn({ type: 'int' }) number: number;
  @IntColumn() version: number;
  @JsonColumn() counts: BatchCounts;
  /** The rows as deflated JSON in base64 (chunk-rows.ts): text, because no binary type of this size is on every engine. */
  @JsonColumn() packed: string;
}
