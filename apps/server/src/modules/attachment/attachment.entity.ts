import type { AttachmentHostKind, AttachmentState, AttachmentType, Audience } from '@market/contract/attachment';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 附件. The content lies in the file storage under the same id, encrypted (SM4-CTR). */
@Entity('attachment')
@Index('ix_attachment_about', ['about', 'aboutId', 'id'])
export class Attachment {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(16) about: AttachmentHostKind;
  @IdColumn() aboutId: string;
  @TextColumn(120) name: string;
  @TextColumn(8) type: AttachmentType;
  @IntColumn() bytes: number;
  @TextColumn(16) audience: Audience;
  @TextColumn(16) state: AttachmentState;
  @TextColumn(120, { nullable: true }) refusal: string | null;
  @TextColumn(24) iv: string;
  /** SM3 of the content as it was handed in. */
  @TextColumn(64, { nullable: true }) digest: string | null;
  @IdColumn() addedBy: string;
  @IdColumn({ nullable: true }) organizationId: string | null;
  @InstantColumn() addedAt: Date;
}
