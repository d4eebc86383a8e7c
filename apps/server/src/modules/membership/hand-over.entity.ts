import type { HandOverAfter } from '@market/contract/membership';
import { Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** 移交管理员：offered and not yet accepted; one an organization. */
@Entity('hand_over')
export class HandOver {
  @PrimaryColumn({ type: 'varchar', length: 26 }) organizationId: string;
  @IdColumn() fromId: string;
  @IdColumn() toId: string;
  @TextColumn(16) after: HandOverAfter;
  @InstantColumn() offeredAt: Date;
}
