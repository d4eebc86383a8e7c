import type { ChangeKind, ChangeRequestState, Side } from '@market/contract/agreement';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 变更：what one side proposes and the other answers. */
@Entity('agreement_change')
@Index('ix_agreement_change_agreement', ['agreementId', 'id'])
export class AgreementChange {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() agreementId: string;
  @TextColumn(16) kind: ChangeKind;
  @TextColumn(16) side: Side;
  @TextColumn(500) reason: string;
  @IntColumn({ nullable: true }) months: number | null;
  @TextColumn(16) state: ChangeRequestState;
  @IntColumn() version: number;
  @TextColumn(500) answer: string;
  @InstantColumn() proposedAt: Date;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
}
