import type { Role } from '@market/contract/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** 替班：whose roles a colleague has on which days, both included. */
@Entity('substitute')
@Index('ix_substitute_covering', ['substituteId', 'untilDay'])
@Index('ix_substitute_absent', ['absentId', 'untilDay'])
export class SubstituteRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() absentId: string;
  @IdColumn() substituteId: string;
  @JsonColumn() roles: Role[];
  @TextColumn(10) fromDay: string;
  @TextColumn(10) untilDay: string;
  @TextColumn(200) note: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) revokedAt: Date | null;
}
