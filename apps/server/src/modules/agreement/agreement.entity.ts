import type {
  AcceptanceResult,
  AgreementState,
  AgreementTerms,
  Evaluation,
  Measured,
} from '@market/contract/agreement';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

export interface Acceptance {
  report: string;
  measured: Measured[];
  appliedAt: string;
  result: AcceptanceResult | null;
  opinion: string;
  mendBy: string | null;
  decidedAt: string | null;
}

/** 技术合同，一份中榜的方案一份。`demanderId`、`bidderId` are organizations. */
@Entity('agreement')
@Index('uq_agreement_no', ['no'], { unique: true })
@Index('uq_agreement_bid', ['bidId'], { unique: true })
@Index('ix_agreement_challenge', ['challengeId', 'id'])
@Index('ix_agreement_demander', ['demanderId', 'updatedAt', 'id'])
@Index('ix_agreement_bidder', ['bidderId', 'updatedAt', 'id'])
@Index('ix_agreement_region', ['regionCode', 'updatedAt', 'id'])
@Index('ix_agreement_sign_by', ['state', 'signBy'])
export class Agreement {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(30) no: string;
  @IdColumn() challengeId: string;
  @IdColumn() bidId: string;
  @IdColumn() demanderId: string;
  @IdColumn() bidderId: string;
  @TextColumn(6) regionCode: string;
  @TextColumn(16) state: AgreementState;
  @IntColumn() version: number;
  @JsonColumn() terms: AgreementTerms;
  @InstantColumn() signBy: Date;
  @InstantColumn({ nullable: true }) demanderSignedAt: Date | null;
  @InstantColumn({ nullable: true }) bidderSignedAt: Date | null;
  /** SM3 over the canonical JSON of the terms. */
  @TextColumn(64, { nullable: true }) digest: string | null;
  @InstantColumn({ nullable: true }) inForceAt: Date | null;
  @JsonColumn({ nullable: true }) acceptance: Acceptance | null;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  @TextColumn(500, { nullable: true }) terminationReason: string | null;
  @JsonColumn({ nullable: true }) demanderEvaluation: Evaluation | null;
  @JsonColumn({ nullable: true }) bidderEvaluation: Evaluation | null;
  @InstantColumn({ nullable: true }) evaluateBy: Date | null;
  /** 结果名次，从 1 起。 */
  @IntColumn({ nullable: true }) place: number | null;
  /** The records that came of it. */
  @IdColumn({ nullable: true }) cooperationId: string | null;
  @IdColumn({ nullable: true }) achievementId: string | null;
  @FlagColumn() demo: boolean;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
