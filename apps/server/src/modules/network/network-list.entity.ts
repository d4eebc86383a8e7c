import type { Network } from '@market/contract/network';
import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** 访问网络：one row, made by its migration, so that the whole list is changed at once or not at all. */
@Entity('network_list')
export class NetworkListRow {
  @PrimaryColumn({ type: 'varchar', length: 10 }) id: 'console';
  @JsonColumn() networks: Network[];
  @TextColumn(40, { nullable: true }) changedByName: string | null;
  @InstantColumn({ nullable: true }) changedAt: Date | null;
  @IntColumn() version: number;
}
