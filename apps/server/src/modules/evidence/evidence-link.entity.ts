import type { EvidenceKind } from '@market/contract/evidence';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** 存证链: written in the transaction of what it proves; never updated, never deleted. */
@Entity('evidence_link')
@Index('ix_evidence_link_challenge', ['challengeId', 'seq'])
@Index('ix_evidence_link_about', ['about', 'seq'])
export class EvidenceLinkRow {
  @PrimaryColumn({ type: 'int' }) seq: number;
  @InstantColumn() at: Date;
  @TextColumn(24) kind: EvidenceKind;
  @IdColumn() challengeId: string;
  @IdColumn() about: string;
  @TextColumn(64) digest: string;
  @TextColumn(64) previous: string;
  @TextColumn(64) hash: string;
}
