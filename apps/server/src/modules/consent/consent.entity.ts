import type { ConsentTopic } from '@market/contract/consent';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '../../database/columns.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';

/** 交出联系方式的同意：who lets whom have what, for which purpose, and who looked at it when. */
@Entity('consent')
@Index('ix_consent_account', ['accountId', 'id'])
@Index('ix_consent_subject', ['subjectId', 'id'])
export class Consent {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() accountId: string;
  @TextColumn(16) topic: ConsentTopic;
  /** The booking, sign-up or inquiry it was given for. */
  @IdColumn() subjectId: string;
  @TextColumn(120) subjectTitle: string;
  /** The bureau that may look, by its place and by the name the person read. */
  @TextColumn(6) regionCode: string;
  @TextColumn(80) receiver: string;
  @TextColumn(200) wording: string;
  /** Name and phone, encrypted (SM4). */
  @JsonColumn() contact: Sealed;
  @InstantColumn() agreedAt: Date;
  @InstantColumn({ nullable: true }) readyAt: Date | null;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  /** The first look; every look has its row in the audit trail. */
  @InstantColumn({ nullable: true }) openedAt: Date | null;
  @TextColumn(40, { nullable: true }) openedBy: string | null;
}
