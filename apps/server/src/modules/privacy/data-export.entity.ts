import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '../../database/columns.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';

/** 我的数据导出. The file lies in the file storage under the same id, encrypted, until it is taken or runs out. */
@Entity('data_export')
@Index('ix_data_export_account', ['accountId', 'id'])
export class DataExportRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() accountId: string;
  @TextColumn(8) state: 'making' | 'ready' | 'taken';
  @InstantColumn() askedAt: Date;
  @InstantColumn({ nullable: true }) expiresAt: Date | null;
  @TextColumn(24, { nullable: true }) iv: string | null;
  @JsonColumn({ nullable: true }) fileKey: Sealed | null;
}
