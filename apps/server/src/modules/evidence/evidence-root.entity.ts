import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 日根: the Merkle root over the links from `fromSeq` to `toSeq`, for the day on which they were added (Beijing). */
@Entity('evidence_root')
export class EvidenceRootRow {
  @PrimaryColumn({ type: 'varchar', length: 10 }) day: string;
  @IntColumn() fromSeq: number;
  @IntColumn() toSeq: number;
  @TextColumn(64) root: string;
  @InstantColumn() madeAt: Date;
}
