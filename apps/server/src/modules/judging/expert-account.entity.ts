import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn } from '../../database/columns.js';

/** Which account is the person of an expert's record. */
@Entity('expert_account')
@Index('uq_expert_account_account', ['accountId'], { unique: true })
export class ExpertAccount {
  @PrimaryColumn({ type: 'varchar', length: 26 }) recordId: string;
  @IdColumn() accountId: string;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
}
