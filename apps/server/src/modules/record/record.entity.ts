import type {
  FieldValues,
  ProvenanceKind,
  RecordContent,
  RecordState,
  RevisionKind,
  RevisionState,
} from '@market/contract/record';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** The envelope as columns, the type's own fields as JSON: what is published now, or the first draft. */
@Entity('record')
@Index('ix_record_state_type_published', ['state', 'recordType', 'publishedAt', 'id'])
@Index('ix_record_region_type', ['regionCode', 'recordType', 'state', 'id'])
@Index('ix_record_updated', ['updatedAt', 'id'])
@Index('ix_record_type_updated', ['recordType', 'updatedAt', 'id'])
@Index('ix_record_type_title', ['recordType', 'title', 'id'])
@Index('ix_record_type_verified', ['recordType', 'verifiedAt', 'id'])
@Index('ix_record_type_review', ['recordType', 'nextReviewAt', 'id'])
@Index('ix_record_revision_updated', ['revisionState', 'updatedAt', 'id'])
@Index('ix_record_state_review', ['state', 'nextReviewAt', 'id'])
@Index('ix_record_counts', ['regionCode', 'recordType', 'state', 'revisionState', 'nextReviewAt'])
export class MarketRecord {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(40) recordType: string;
  @TextColumn(6) regionCode: string;
  @TextColumn(16) state: RecordState;
  @IntColumn() version: number;
  @TextColumn(120) title: string;
  @TextColumn(240, { nullable: true }) titleEn: string | null;
  @Column({ type: 'text' }) summary: string;
  @Column({ type: 'text', nullable: true }) summaryEn: string | null;
  @JsonColumn() tags: string[];
  @JsonColumn() fields: FieldValues;
  @TextColumn(16) provenance: ProvenanceKind;
  @TextColumn(160) sourceName: string;
  @TextColumn(500, { nullable: true }) sourceUrl: string | null;
  @TextColumn(10, { nullable: true }) sourceDate: string | null;
  @TextColumn(16) share: RecordContent['share'];
  @JsonColumn({ nullable: true }) location: RecordContent['location'];
  /** ISO days from the type's time-lens rule, so that past/present/future is one comparison. */
  @TextColumn(10, { nullable: true }) startsOn: string | null;
  @TextColumn(10, { nullable: true }) endsOn: string | null;
  /** The revision in work, if there is one. */
  @IntColumn({ nullable: true }) revisionNumber: number | null;
  @TextColumn(16, { nullable: true }) revisionState: RevisionState | null;
  /** Against what is published, told when the revision was submitted; a filter, never the ground of a decision. */
  @TextColumn(16, { nullable: true }) revisionKind: RevisionKind | null;
  @IntColumn({ default: 0 }) publishedNumber: number;
  @TextColumn(6, { nullable: true }) verifiedByRegion: string | null;
  @InstantColumn({ nullable: true }) verifiedAt: Date | null;
  @InstantColumn({ nullable: true }) nextReviewAt: Date | null;
  @InstantColumn({ nullable: true }) publishedAt: Date | null;
  @FlagColumn() demo: boolean;
  @IdColumn({ nullable: true }) createdBy: string | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
