import type { ObjectionKind, ObjectionState } from '@market/contract/objection';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 异议. Names as they were when it was raised: it stands under a name. */
@Entity('objection')
@Index('uq_objection_proposal', ['challengeId', 'proposedBidId', 'organizationId'], { unique: true })
@Index('ix_objection_challenge', ['challengeId', 'state'])
@Index('ix_objection_organization', ['organizationId', 'createdAt', 'id'])
@Index('ix_objection_region_due', ['regionCode', 'state', 'dueAt', 'id'])
export class Objection {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() challengeId: string;
  @TextColumn(80) challengeTitle: string;
  @TextColumn(6) regionCode: string;
  @IdColumn() organizationId: string;
  @TextColumn(80) organizationName: string;
  @TextColumn(18) creditCode: string;
  /** The bid that was on notice. */
  @IdColumn() proposedBidId: string;
  @TextColumn(80) proposedName: string;
  @TextColumn(16) kind: ObjectionKind;
  @Column({ type: 'text' }) facts: string;
  @Column({ type: 'text' }) evidence: string;
  @TextColumn(20) contactName: string;
  @TextColumn(16) state: ObjectionState;
  @IntColumn() version: number;
  @InstantColumn() dueAt: Date;
  @TextColumn(1000, { nullable: true }) answer: string | null;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
