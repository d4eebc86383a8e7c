import { Entity, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../database/columns.js';

/** One row per thing a published record says it is: records of a place and type that share one are suspected twins. */
@Entity('health_identity')
@Index('ix_health_identity_region_type', ['regionCode', 'recordType', 'identity'])
export class HealthIdentity {
  @PrimaryColumn({ type: 'varchar', length: 26 }) recordId: string;
  /** Digest of the code or name. */
  @PrimaryColumn({ type: 'varchar', length: 32 }) identity: string;
  @TextColumn(6) regionCode: string;
  @TextColumn(40) recordType: string;
}
