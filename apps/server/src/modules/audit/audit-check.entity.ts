import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** One walk over the whole trail: asked for, then done. */
@Entity('audit_check')
@Index('ix_audit_check_finished', ['finishedAt'])
export class AuditCheckRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @InstantColumn() askedAt: Date;
  @InstantColumn({ nullable: true }) finishedAt: Date | null;
  @IntColumn() entries: number;
  @TextColumn(200, { nullable: true }) finding: string | null;
}
