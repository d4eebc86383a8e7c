import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** 邀请：lets one person choose the password of one account, once. At most one per account is open. */
@Entity('staff_invitation')
@Index('uq_staff_invitation_code', ['codeHash'], { unique: true })
@Index('ix_staff_invitation_account', ['accountId', 'id'])
export class StaffInvitation {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() accountId: string;
  /** HMAC-SM3: the code itself is shown once and kept nowhere. */
  @TextColumn(64) codeHash: string;
  @IdColumn() invitedBy: string;
  @TextColumn(40) invitedByName: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn() expiresAt: Date;
  @InstantColumn({ nullable: true }) acceptedAt: Date | null;
  @InstantColumn({ nullable: true }) revokedAt: Date | null;
}
