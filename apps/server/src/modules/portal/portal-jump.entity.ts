import { Entity, PrimaryColumn } from 'typeorm';
import { IntColumn } from '../../database/columns.js';

/** How often people went there on a Beijing day; nothing of who. */
@Entity('portal_jump')
export class PortalJump {
  @PrimaryColumn({ type: 'varchar', length: 26 }) portalId: string;
  @PrimaryColumn({ type: 'varchar', length: 10 }) day: string;
  @PrimaryColumn({ type: 'varchar', length: 8 }) kind: string;
  @IntColumn() count: number;
}
