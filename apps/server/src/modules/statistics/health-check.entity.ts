import type { Freshness } from '@market/contract/record';
import type { Finding } from '@market/contract/statistics';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** What the rules found in one published record, and until when that holds without looking again. */
@Entity('health_check')
@Index('ix_health_check_region_type', ['regionCode', 'recordType', 'recordId'])
export class HealthCheck {
  @PrimaryColumn({ type: 'varchar', length: 26 }) recordId: string;
  @TextColumn(6) regionCode: string;
  @TextColumn(40) recordType: string;
  /** The version of the record that was looked at. */
  @IntColumn() version: number;
  /** Digest of the descriptions and rules it was looked at by. */
  @TextColumn(16) ruleset: string;
  @InstantColumn() dueAt: Date;
  @IntColumn() expected: number;
  @IntColumn() filled: number;
  @FlagColumn() valid: boolean;
  @FlagColumn() consistent: boolean;
  @TextColumn(16) freshness: Freshness;
  @JsonColumn() findings: Finding[];
}
