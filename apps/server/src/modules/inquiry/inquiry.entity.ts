import type { InquiryKind, InquiryState, InquiryTurn } from '@market/contract/inquiry';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { FenColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

@Entity('inquiry')
@Index('ix_inquiry_account', ['accountId', 'createdAt', 'id'])
@Index('ix_inquiry_region_due', ['regionCode', 'state', 'dueAt', 'id'])
@Index('ix_inquiry_state_due', ['state', 'dueAt', 'id'])
export class Inquiry {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() recordId: string;
  @TextColumn(120) recordTitle: string;
  /** The bureau that answers. */
  @TextColumn(6) regionCode: string;
  @IdColumn() accountId: string;
  @TextColumn(80, { nullable: true }) organizationName: string | null;
  @TextColumn(16) kind: InquiryKind;
  @TextColumn(16) state: InquiryState;
  @IntColumn() version: number;
  @Column({ type: 'text' }) question: string;
  @FenColumn() amountFen: number;
  @JsonColumn() turns: InquiryTurn[];
  @InstantColumn() dueAt: Date;
  /** When the bureau was told that the answer is overdue. */
  @InstantColumn({ nullable: true }) remindedAt: Date | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
