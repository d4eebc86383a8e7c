import type { AuditObject } from '@market/contract/audit';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** Written in the transaction of what it records; never updated, never deleted. */
@Entity('audit_entry')
@Index('ix_audit_entry_at', ['at', 'id'])
@Index('ix_audit_entry_object', ['objectId', 'at'])
@Index('uq_audit_entry_seq', ['seq'], { unique: true })
@Index('ix_audit_entry_actor', ['actorName', 'id'])
@Index('ix_audit_entry_action', ['action', 'id'])
@Index('ix_audit_entry_region', ['regionCode', 'id'])
@Index('ix_audit_entry_result', ['result', 'id'])
@Index('ix_audit_entry_request', ['requestId'])
export class AuditEntry {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @InstantColumn() at: Date;
  @IdColumn({ nullable: true }) actorId: string | null;
  @TextColumn(40) actorName: string;
  @TextColumn(80) actorRole: string;
  /** 代谁：the colleague whose role the actor used. */
  @TextColumn(40, { nullable: true }) onBehalfOf: string | null;
  @TextColumn(6, { nullable: true }) regionCode: string | null;
  @TextColumn(45) ip: string;
  @TextColumn(60) action: string;
  @TextColumn(20) objectType: AuditObject;
  @IdColumn({ nullable: true }) objectId: string | null;
  @TextColumn(10) result: 'done' | 'refused';
  @TextColumn(40, { nullable: true }) code: string | null;
  /** Why, in the words of who did it: where an operation asks for a reason. */
  @TextColumn(300, { nullable: true }) reason: string | null;
  @TextColumn(26) requestId: string;
  /** 1, 2, 3 … without gaps; null: from before the trail was a chain. */
  @IntColumn({ nullable: true }) seq: number | null;
  @TextColumn(64, { nullable: true }) hash: string | null;
}
