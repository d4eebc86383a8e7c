import type { CorrectionStep } from '@market/contract/correction';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** What happened to a correction, in order of id. */
@Entity('correction_step')
@Index('ix_correction_step', ['correctionId', 'id'])
export class CorrectionStepRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() correctionId: string;
  @TextColumn(16) name: CorrectionStep;
  @TextColumn(40) byName: string;
  /** The bureau that owes the answer after this step. */
  @TextColumn(6) regionCode: string;
  @TextColumn(500) note: string;
  @InstantColumn() at: Date;
}
