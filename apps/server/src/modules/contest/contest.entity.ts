import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** 挑战赛征集。Its topics are challenges that name it; its stage follows from its date and from them. */
@Entity('contest')
@Index('ix_contest_collect_until', ['collectUntil', 'id'])
export class Contest {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(6) regionCode: string;
  @TextColumn(80) title: string;
  @TextColumn(1000) brief: string;
  @InstantColumn() collectUntil: Date;
  @FlagColumn() demo: boolean;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
}
