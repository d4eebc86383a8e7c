import type { Side } from '@market/contract/agreement';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

/** 一次对接. Written once, never changed. */
@Entity('bid_talk')
@Index('ix_bid_talk_bid', ['bidId', 'id'])
export class BidTalk {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() bidId: string;
  @TextColumn(16) side: Side;
  @IdColumn() notedBy: string;
  @TextColumn(10) heldOn: string;
  @TextColumn(200) persons: string;
  @TextColumn(1000) points: string;
  @TextColumn(300) nextStep: string;
  @InstantColumn() notedAt: Date;
}
