import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../../database/columns.js';

/** 评分表: one expert's points for one bid. Fixed once the seat has handed in. */
@Entity('score_sheet')
@Index('uq_score_sheet_seat_bid', ['seatId', 'bidId'], { unique: true })
@Index('ix_score_sheet_panel', ['panelId'])
export class ScoreSheet {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() panelId: string;
  @IdColumn() seatId: string;
  @IdColumn() bidId: string;
  @JsonColumn() points: Record<string, number>;
  @Column({ type: 'text' }) comment: string;
  @InstantColumn() updatedAt: Date;
}
