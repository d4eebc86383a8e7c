import type { RecordContent, RevisionState } from '@market/contract/record';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** Every text a record ever had, and who made and verified it. */
@Entity('record_version')
@Index('uq_record_version_number', ['recordId', 'number'], { unique: true })
@Index('ix_record_version_batch', ['batchId'])
export class RecordVersion {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() recordId: string;
  @IntColumn() number: number;
  @TextColumn(16) state: RevisionState;
  @JsonColumn() content: RecordContent;
  @TextColumn(300) note: string;
  /** The 纠错 it was made for. */
  @IdColumn({ nullable: true }) correctionId: string | null;
  /** The import it came with; null when a person typed it. */
  @IdColumn({ nullable: true }) batchId: string | null;
  @IdColumn({ nullable: true }) editedBy: string | null;
  @TextColumn(40) editedByName: string;
  @InstantColumn() editedAt: Date;
  /** Where what changed can be checked, besides the record's own source. */
  @TextColumn(500, { nullable: true }) evidenceUrl: string | null;
  @TextColumn(40, { nullable: true }) verifiedByName: string | null;
  @TextColumn(6, { nullable: true }) verifiedByRegion: string | null;
  @InstantColumn({ nullable: true }) verifiedAt: Date | null;
}
