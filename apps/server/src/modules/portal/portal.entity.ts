import type { LinkState, PortalMode, PortalTopic } from '@market/contract/portal';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 平台入口：the way to a city's own platform, kept by its bureau. Retired, never deleted. */
@Entity('portal')
@Index('ix_portal_region', ['regionCode', 'retired', 'topic', 'id'])
export class Portal {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(6) regionCode: string;
  @TextColumn(16) topic: PortalTopic;
  @TextColumn(40) name: string;
  @TextColumn(16) mode: PortalMode;
  @TextColumn(500, { nullable: true }) url: string | null;
  @TextColumn(40, { nullable: true }) appId: string | null;
  @TextColumn(300, { nullable: true }) path: string | null;
  @TextColumn(300) source: string;
  @FlagColumn() retired: boolean;
  @IntColumn() version: number;
  @IdColumn({ nullable: true }) editedBy: string | null;
  @TextColumn(40, { nullable: true }) editedByName: string | null;
  @TextColumn(40, { nullable: true }) confirmedByName: string | null;
  @InstantColumn({ nullable: true }) confirmedAt: Date | null;
  @TextColumn(16) linkState: LinkState;
  @InstantColumn({ nullable: true }) linkSince: Date | null;
  @InstantColumn({ nullable: true }) checkedAt: Date | null;
  /** Looks in a row that failed. */
  @IntColumn() failures: number;
  @TextColumn(200, { nullable: true }) problem: string | null;
  @InstantColumn() createdAt: Date;
}
