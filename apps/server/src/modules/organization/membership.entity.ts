import type { Seat } from '@market/contract/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** A person works for one organization at a time. */
@Entity('membership')
@Index('ix_membership_organization', ['organizationId'])
export class Membership {
  @PrimaryColumn({ type: 'varchar', length: 26 }) accountId: string;
  @IdColumn() organizationId: string;
  @TextColumn(16) seat: Seat;
  @InstantColumn() joinedAt: Date;
}
