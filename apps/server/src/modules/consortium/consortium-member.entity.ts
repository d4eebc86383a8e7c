import type { MemberState } from '@market/contract/consortium';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';

@Entity('consortium_member')
@Index('uq_consortium_member_bid_organization', ['bidId', 'organizationId'], { unique: true })
@Index('ix_consortium_member_organization', ['organizationId', 'id'])
export class ConsortiumMember {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() bidId: string;
  @IdColumn() challengeId: string;
  @IdColumn() organizationId: string;
  @TextColumn(16) state: MemberState;
  @IntColumn() version: number;
  /** Part of a bid, and as the bid never in clear. */
  @JsonColumn() part: Sealed;
  @TextColumn(300, { nullable: true }) reason: string | null;
  @InstantColumn() invitedAt: Date;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
  @IdColumn({ nullable: true }) answeredBy: string | null;
}
