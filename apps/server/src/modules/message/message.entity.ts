import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../database/columns.js';

@Entity('message')
@Index('uq_message_cause', ['causeId', 'accountId'], { unique: true })
@Index('ix_message_account', ['accountId', 'id'])
export class Message {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() accountId: string;
  /** The outbox entry that caused it: delivered twice, it still makes one message. */
  @IdColumn() causeId: string;
  @TextColumn(80) title: string;
  @TextColumn(500) body: string;
  @TextColumn(20, { nullable: true }) targetKind: string | null;
  @IdColumn({ nullable: true }) targetId: string | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) readAt: Date | null;
}
