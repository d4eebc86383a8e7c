import type { Seat } from '@market/contract/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** 邀请成员：good once and for 72 hours; the code itself is only ever in the hands of who invites and who is invited. */
@Entity('member_invitation')
@Index('uq_member_invitation_code', ['codeHash'], { unique: true })
@Index('ix_member_invitation_organization', ['organizationId', 'expiresAt'])
export class MemberInvitation {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() organizationId: string;
  @TextColumn(64) codeHash: string;
  @TextColumn(16) seat: Seat;
  /** Of the only number that may use it; null: whoever has the code. */
  @TextColumn(64, { nullable: true }) phoneHash: string | null;
  @TextColumn(16, { nullable: true }) phoneMasked: string | null;
  @IdColumn() invitedBy: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn() expiresAt: Date;
  /** Used or taken back; either way it is dead. */
  @InstantColumn({ nullable: true }) endedAt: Date | null;
}
