import type { CorrectionKind, CorrectionState } from '@market/contract/correction';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 纠错：what a reader says is wrong with a record, and the bureau's work order for it. */
@Entity('correction')
@Index('uq_correction_number', ['number'], { unique: true })
@Index('uq_correction_open', ['openKey'], { unique: true })
@Index('ix_correction_account', ['accountId', 'id'])
@Index('ix_correction_record', ['recordId'])
@Index('ix_correction_region_due', ['regionCode', 'state', 'deadline', 'id'])
@Index('ix_correction_due', ['state', 'deadline', 'id'])
export class Correction {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(20) number: string;
  /** Account, record and place while unanswered, else null: the same person reports the same thing once at a time. */
  @TextColumn(120, { nullable: true }) openKey: string | null;
  @IdColumn() recordId: string;
  @TextColumn(40) recordType: string;
  @TextColumn(120) recordTitle: string;
  /** What the reader saw: the version's number and its text at the place in question. */
  @IntColumn() shownNumber: number;
  @Column({ type: 'text', nullable: true }) shownText: string | null;
  /** The bureau that owes the answer. */
  @TextColumn(6) regionCode: string;
  @IdColumn() accountId: string;
  /** Masked before it is stored: no bureau needs the full name. */
  @TextColumn(40) reporterName: string;
  @TextColumn(80, { nullable: true }) organizationName: string | null;
  @TextColumn(16) kind: CorrectionKind;
  @TextColumn(41, { nullable: true }) field: string | null;
  @TextColumn(500) problem: string;
  @TextColumn(300) suggestion: string;
  @TextColumn(500, { nullable: true }) evidenceUrl: string | null;
  @TextColumn(16) state: CorrectionState;
  @IntColumn() version: number;
  @InstantColumn() deadline: Date;
  @FlagColumn() calendarKnown: boolean;
  @IntColumn({ default: 0 }) transfers: number;
  @InstantColumn({ nullable: true }) overdueToldAt: Date | null;
  @TextColumn(500, { nullable: true }) answer: string | null;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
  /** The record's version that answers it. */
  @IntColumn({ nullable: true }) answeredNumber: number | null;
  @InstantColumn({ nullable: true }) reopenedAt: Date | null;
  @FlagColumn() demo: boolean;
  @InstantColumn() createdAt: Date;
}
