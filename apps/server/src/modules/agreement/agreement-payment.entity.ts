import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FenColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 付款：a fact one side declares and the other confirms; no money passes through here. */
@Entity('agreement_payment')
@Index('uq_agreement_payment_number', ['agreementId', 'number'], { unique: true })
export class AgreementPayment {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() agreementId: string;
  @IntColumn() number: number;
  @TextColumn(30) label: string;
  @IntColumn() percent: number;
  @FenColumn() amountFen: number;
  /** Number of the milestone whose acceptance makes it due; null: on signing. */
  @IntColumn({ nullable: true }) after: number | null;
  @IntColumn({ default: 1 }) version: number;
  @TextColumn(10, { nullable: true }) paidOn: string | null;
  @FenColumn({ nullable: true }) paidFen: number | null;
  @InstantColumn({ nullable: true }) confirmedAt: Date | null;
}
