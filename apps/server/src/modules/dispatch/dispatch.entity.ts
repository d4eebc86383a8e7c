import type { DispatchState } from '@market/contract/dispatch';
import type { MessageChannel, MessageGroup } from '@market/contract/message';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 外发：one message on its way to one person by one channel. */
@Entity('dispatch')
@Index('uq_dispatch_cause', ['causeId', 'accountId', 'channel'], { unique: true })
@Index('ix_dispatch_due', ['state', 'availableAt', 'id'])
@Index('ix_dispatch_listed', ['state', 'createdAt', 'id'])
export class Dispatch {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  /** What made the message: told twice, it still leaves once. */
  @IdColumn() causeId: string;
  @IdColumn() accountId: string;
  @TextColumn(10) channel: MessageChannel;
  @TextColumn(16) messageGroup: MessageGroup;
  @TextColumn(80) title: string;
  @Column({ type: 'text' }) body: string;
  @TextColumn(10) state: DispatchState;
  @IntColumn() attempts: number;
  @InstantColumn() availableAt: Date;
  @InstantColumn({ nullable: true }) lockedUntil: Date | null;
  @TextColumn(300, { nullable: true }) lastError: string | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) sentAt: Date | null;
}
