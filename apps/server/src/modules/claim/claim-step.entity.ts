import type { ClaimStep } from '@market/contract/claim';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** Who did what with a claim, and why. */
@Entity('claim_step')
@Index('ix_claim_step_claim', ['claimId', 'id'])
export class ClaimStepRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() claimId: string;
  @TextColumn(16) name: ClaimStep;
  @TextColumn(80) byName: string;
  @IdColumn({ nullable: true }) accountId: string | null;
  @TextColumn(500) note: string;
  @InstantColumn() at: Date;
}
