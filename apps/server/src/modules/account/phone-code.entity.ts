import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** The one code that is valid for a number or a mailbox right now; a new request replaces it. */
@Entity('phone_code')
export class PhoneCode {
  @PrimaryColumn({ type: 'varchar', length: 64 }) phoneHash: string;
  @TextColumn(64) codeHash: string;
  @InstantColumn() sentAt: Date;
  @InstantColumn() expiresAt: Date;
  @IntColumn({ default: 0 }) attempts: number;
}
