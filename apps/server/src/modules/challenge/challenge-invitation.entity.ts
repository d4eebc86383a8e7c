import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn } from '../../database/columns.js';

/** 定向邀请：the only organizations to which a 定向 challenge exists. */
@Entity('challenge_invitation')
@Index('ix_challenge_invitation_organization', ['organizationId', 'challengeId'])
export class ChallengeInvitation {
  @PrimaryColumn({ type: 'varchar', length: 26 }) challengeId: string;
  @PrimaryColumn({ type: 'varchar', length: 26 }) organizationId: string;
  @IdColumn() invitedBy: string;
  @InstantColumn() invitedAt: Date;
}
