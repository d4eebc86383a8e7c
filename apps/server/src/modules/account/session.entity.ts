import type { SessionChannel } from '@market/contract/account';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

@Entity('session')
@Index('uq_session_token', ['tokenHash'], { unique: true })
@Index('ix_session_account', ['accountId'])
export class Session {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  /** The token itself is only ever in the caller's hands. */
  @TextColumn(64) tokenHash: string;
  @IdColumn() accountId: string;
  @TextColumn(16) channel: SessionChannel;
  @TextColumn(45, { default: '' }) ip: string;
  @TextColumn(40, { default: '' }) device: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn() lastSeenAt: Date;
  @InstantColumn() expiresAt: Date;
  @InstantColumn({ nullable: true }) revokedAt: Date | null;
}
