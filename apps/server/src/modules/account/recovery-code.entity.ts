import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** Signs in once without the authenticator; only its keyed digest is kept. */
@Entity('recovery_code')
@Index('ix_recovery_code_account', ['accountId'])
export class RecoveryCode {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() accountId: string;
  @TextColumn(64) codeHash: string;
  @InstantColumn({ nullable: true }) usedAt: Date | null;
}
