import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../database/columns.js';

export type WrittenChannel = 'sms' | 'email';

/** A phone or mailbox that its owner proved with a code. */
@Entity('address')
export class Address {
  @PrimaryColumn({ type: 'varchar', length: 26 }) accountId: string;
  @PrimaryColumn({ type: 'varchar', length: 10 }) channel: WrittenChannel;
  /** The address itself, encrypted (SM4). */
  @TextColumn(400) sealed: string;
  @InstantColumn() verifiedAt: Date;
}
