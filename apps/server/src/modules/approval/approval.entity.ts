import type { ApprovalKind, ApprovalState } from '@market/contract/approval';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** 四眼：what somebody asks for, to the letter, and what another person decided. Never changed once it is decided. */
@Entity('approval')
@Index('ix_approval_state', ['state', 'kind', 'id'])
@Index('ix_approval_asked_by', ['askedBy', 'id'])
export class ApprovalRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(20) kind: ApprovalKind;
  @JsonColumn() payload: object;
  @JsonColumn() facts: { label: string; value: string }[];
  @TextColumn(300) reason: string;
  @IdColumn({ nullable: true }) subjectId: string | null;
  @TextColumn(6, { nullable: true }) regionCode: string | null;
  /** 'expired' is told by the hour and never written. */
  @TextColumn(12) state: Exclude<ApprovalState, 'expired'>;
  @IdColumn() askedBy: string;
  @TextColumn(40) askedByName: string;
  @TextColumn(80) askedByRole: string;
  @InstantColumn() askedAt: Date;
  @InstantColumn() expiresAt: Date;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @TextColumn(40, { nullable: true }) decidedByName: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @TextColumn(300, { nullable: true }) note: string | null;
  /** Of what is agreed to now and done later, once. */
  @InstantColumn({ nullable: true }) usedAt: Date | null;
  @IntColumn() version: number;
}
