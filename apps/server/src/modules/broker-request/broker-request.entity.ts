import type { BrokerRequestState } from '@market/contract/broker-request';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 请技术经理人梳理：what an organization asks about a draft, and the advice. */
@Entity('broker_request')
@Index('ix_broker_request_challenge', ['challengeId', 'id'])
@Index('ix_broker_request_due', ['regionCode', 'state', 'dueAt', 'id'])
@Index('ix_broker_request_changed', ['regionCode', 'updatedAt', 'id'])
export class BrokerRequest {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() challengeId: string;
  @IdColumn() organizationId: string;
  @TextColumn(80) organizationName: string;
  @TextColumn(80) challengeTitle: string;
  @TextColumn(6) regionCode: string;
  @IdColumn() accountId: string;
  @TextColumn(16) state: BrokerRequestState;
  @IntColumn() version: number;
  @TextColumn(500) question: string;
  @InstantColumn() askedAt: Date;
  @InstantColumn() dueAt: Date;
  @TextColumn(2000, { nullable: true }) answer: string | null;
  @TextColumn(40, { nullable: true }) answeredByName: string | null;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
  /** When it was said that the answer is late. */
  @InstantColumn({ nullable: true }) remindedAt: Date | null;
  @InstantColumn() updatedAt: Date;
}
