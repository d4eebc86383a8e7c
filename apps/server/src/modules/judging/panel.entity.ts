import type { PanelState } from '@market/contract/judging';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 评审组, one for each challenge that has one. */
@Entity('panel')
@Index('uq_panel_challenge', ['challengeId'], { unique: true })
export class Panel {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() challengeId: string;
  @TextColumn(16) state: PanelState;
  @IntColumn() version: number;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) scoredAt: Date | null;
}
