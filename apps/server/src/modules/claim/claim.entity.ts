import type { ClaimAnswer, ClaimContent, ClaimKind, ClaimState } from '@market/contract/claim';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** 申请认证. */
@Entity('claim')
@Index('uq_claim_open', ['openKey'], { unique: true })
@Index('ix_claim_account', ['accountId', 'id'])
@Index('ix_claim_organization', ['organizationId', 'state'])
@Index('ix_claim_region', ['regionCode', 'state', 'submittedAt', 'id'])
@Index('ix_claim_state', ['state', 'submittedAt', 'id'])
export class Claim {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(16) kind: ClaimKind;
  @TextColumn(16) state: ClaimState;
  @IntColumn() version: number;
  @IdColumn() accountId: string;
  @IdColumn({ nullable: true }) organizationId: string | null;
  /** 手机号：the account it is bound to. */
  @IdColumn({ nullable: true }) holderId: string | null;
  @TextColumn(64, { nullable: true }) phoneHash: string | null;
  /** Whose bureau vets it; null: the district's admin. */
  @TextColumn(6, { nullable: true }) regionCode: string | null;
  @TextColumn(160) subject: string;
  @JsonColumn() content: ClaimContent;
  /** What there can be only one of at a time; null once it is over. */
  @TextColumn(60, { nullable: true }) openKey: string | null;
  @TextColumn(500, { nullable: true }) reason: string | null;
  @InstantColumn({ nullable: true }) answerUntil: Date | null;
  @TextColumn(16, { nullable: true }) answer: ClaimAnswer | null;
  @TextColumn(300) answerNote: string;
  /** The record that came of it. */
  @IdColumn({ nullable: true }) recordId: string | null;
  @InstantColumn({ nullable: true }) submittedAt: Date | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
  @FlagColumn() demo: boolean;
}
