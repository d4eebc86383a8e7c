import type { ViewingMark, ViewingPart } from '@market/contract/disclosure';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** 查阅记录. Written once, never changed; names as they were. */
@Entity('disclosure_viewing')
@Index('ix_disclosure_viewing_challenge', ['challengeId', 'id'])
export class DisclosureViewing {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() challengeId: string;
  @IdColumn() disclosureId: string;
  @TextColumn(80) organizationName: string;
  @IdColumn() accountId: string;
  @TextColumn(60) personName: string;
  @TextColumn(8) part: ViewingPart;
  @TextColumn(120) name: string;
  @TextColumn(12) mark: ViewingMark;
  @InstantColumn() at: Date;
}
