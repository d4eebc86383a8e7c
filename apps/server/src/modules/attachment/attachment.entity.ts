import type { AttachmentHostKind, AttachmentState, AttachmentType, Audience } from '@market/contract/attachment';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';

/** 附件. The content lies in the file storage under the same id, encrypted (SM4-CTR) under a key of its own. */
@Entity('attachment')
@Index('ix_attachment_about', ['about', 'aboutId', 'id'])
@Index('ix_attachment_trace', ['traceId'])
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
  /** The part of its host it belongs to. */
  @TextColumn(12, { nullable: true }) part: string | null;
  @TextColumn(24) iv: string;
  /** The file's key, wrapped: by the data key, or while `sealed` by the key its host says. */
  @JsonColumn({ nullable: true }) fileKey: Sealed | null;
  @FlagColumn() sealed: boolean;
  /** SM3 of the content as it was handed in. */
  @TextColumn(64, { nullable: true }) digest: string | null;
  /** WeChat's number for the picture, as long as its judgement is awaited. */
  @TextColumn(64, { nullable: true }) traceId: string | null;
  @IdColumn() addedBy: string;
  @IdColumn({ nullable: true }) organizationId: string | null;
  @InstantColumn() addedAt: Date;
}
