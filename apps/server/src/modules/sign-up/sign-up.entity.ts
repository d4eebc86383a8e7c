import type { SignUpState } from '@market/contract/sign-up';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** One person at one event. */
@Entity('sign_up')
@Index('uq_sign_up_person', ['recordId', 'accountId'], { unique: true })
@Index('uq_sign_up_code', ['recordId', 'code'], { unique: true })
@Index('ix_sign_up_number', ['recordId', 'state', 'number'])
@Index('ix_sign_up_account', ['accountId', 'createdAt', 'id'])
export class SignUp {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() recordId: string;
  @TextColumn(120) recordTitle: string;
  @TextColumn(6) regionCode: string;
  @IdColumn() accountId: string;
  @TextColumn(80, { nullable: true }) organizationName: string | null;
  @TextColumn(40) attendee: string;
  @TextColumn(16) state: SignUpState;
  @IntColumn() version: number;
  /** In the order people came; whoever comes back after a cancellation comes last. */
  @IntColumn() number: number;
  @TextColumn(6) code: string;
  @InstantColumn() startsAt: Date;
  @TextColumn(200) venue: string;
  @InstantColumn({ nullable: true }) checkedInAt: Date | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
