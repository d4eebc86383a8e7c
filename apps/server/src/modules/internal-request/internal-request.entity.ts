import type { InternalRequestKind, InternalRequestState } from '@market/contract/internal-request';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 协同请求：what one bureau asks of another, and the answer. */
@Entity('internal_request')
@Index('ix_internal_request_to', ['toRegion', 'state', 'id'])
@Index('ix_internal_request_from', ['fromRegion', 'state', 'id'])
export class InternalRequest {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(16) kind: InternalRequestKind;
  @TextColumn(6) fromRegion: string;
  @TextColumn(6) toRegion: string;
  @IdColumn({ nullable: true }) recordId: string | null;
  @TextColumn(80) title: string;
  @TextColumn(500) body: string;
  @TextColumn(16) state: InternalRequestState;
  @IntColumn() version: number;
  @InstantColumn() dueAt: Date;
  @TextColumn(40) askedByName: string;
  @InstantColumn() askedAt: Date;
  @TextColumn(500, { nullable: true }) answer: string | null;
  @TextColumn(40, { nullable: true }) answeredByName: string | null;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
  @FlagColumn() demo: boolean;
}
