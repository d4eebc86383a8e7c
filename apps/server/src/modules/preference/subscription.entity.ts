import type { SubscribeTemplate } from '@market/contract/message';
import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntColumn } from '../../database/columns.js';

/** 订阅额度：one acceptance pays for one message. What is left is `accepted` − `spent`, and never below nothing. */
@Entity('subscription')
export class SubscriptionRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) accountId: string;
  @PrimaryColumn({ type: 'varchar', length: 10 }) template: SubscribeTemplate;
  @IntColumn() accepted: number;
  @IntColumn() spent: number;
  @InstantColumn() updatedAt: Date;
}
