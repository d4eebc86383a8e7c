import type { Role } from '@market/contract/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** One person, whatever door they come through: console password, WeChat, or phone. */
@Entity('account')
@Index('uq_account_username', ['username'], { unique: true })
@Index('uq_account_phone', ['phoneHash'], { unique: true })
@Index('uq_account_wechat', ['wechatOpenid'], { unique: true })
export class Account {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(40) displayName: string;
  @TextColumn(40, { nullable: true }) username: string | null;
  /** Null: not invited yet, or the invitation is not accepted. */
  @TextColumn(200, { nullable: true }) passwordHash: string | null;
  /** Null: chosen before it was counted, or comes with the demonstration; it does not run out. */
  @InstantColumn({ nullable: true }) passwordSetAt: Date | null;
  /** TOTP secret (RFC 6238), encrypted; in use since `secondFactorSince`, null while it is being set up. */
  @TextColumn(200, { nullable: true }) totpSealed: string | null;
  @InstantColumn({ nullable: true }) secondFactorSince: Date | null;
  /** The time step of the last code that was taken: none is taken twice. */
  @IntColumn({ default: 0 }) totpStep: number;
  /** HMAC-SM3 of the number: finds the account without storing the number in clear. */
  @TextColumn(64, { nullable: true }) phoneHash: string | null;
  /** The number itself, encrypted (SM4). */
  @TextColumn(200, { nullable: true }) phoneSealed: string | null;
  @TextColumn(64, { nullable: true }) wechatOpenid: string | null;
  @JsonColumn() roles: Role[];
  @TextColumn(6, { nullable: true }) regionCode: string | null;
  @TextColumn(16) state: 'active' | 'disabled';
  @IntColumn({ default: 0 }) failedAttempts: number;
  @InstantColumn({ nullable: true }) lockedUntil: Date | null;
  @InstantColumn({ nullable: true }) lastSignedInAt: Date | null;
  @FlagColumn() demo: boolean;
  @IntColumn() version: number;
  @InstantColumn() createdAt: Date;
}
