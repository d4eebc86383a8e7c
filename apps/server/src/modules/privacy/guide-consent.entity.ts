import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** 对隐私保护指引的同意：one row each time somebody agreed, never changed but for its end. */
@Entity('guide_consent')
@Index('ix_guide_consent_account', ['accountId', 'version'])
export class GuideConsentRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() accountId: string;
  @TextColumn(10) version: string;
  /** SM3 of the text that was agreed to. */
  @TextColumn(64) digest: string;
  @InstantColumn() agreedAt: Date;
  @InstantColumn({ nullable: true }) withdrawnAt: Date | null;
}
