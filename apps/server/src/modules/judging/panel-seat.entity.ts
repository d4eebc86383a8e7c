import type { SeatState } from '@market/contract/judging';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** 评审席. Name, organization and title as the expert's record said at the invitation. */
@Entity('panel_seat')
@Index('uq_panel_seat_account', ['panelId', 'accountId'], { unique: true })
@Index('ix_panel_seat_account', ['accountId', 'id'])
export class PanelSeat {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() panelId: string;
  @IdColumn() challengeId: string;
  @IdColumn() recordId: string;
  @IdColumn() accountId: string;
  @TextColumn(120) name: string;
  @TextColumn(160) organization: string;
  @TextColumn(60) title: string;
  @TextColumn(16) state: SeatState;
  @IntColumn() version: number;
  /** 回避声明: organizations the expert is bound to. */
  @JsonColumn({ nullable: true }) relations: string[] | null;
  @TextColumn(500) note: string;
  @InstantColumn() invitedAt: Date;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
  @InstantColumn({ nullable: true }) submittedAt: Date | null;
}
