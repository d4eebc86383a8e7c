import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** One look at an address. */
@Entity('portal_probe')
@Index('ix_portal_probe_portal', ['portalId', 'at', 'id'])
export class PortalProbe {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @IdColumn() portalId: string;
  @InstantColumn() at: Date;
  @FlagColumn() ok: boolean;
  @IntColumn({ nullable: true }) status: number | null;
  @IntColumn() tookMs: number;
  @TextColumn(200, { nullable: true }) problem: string | null;
}
