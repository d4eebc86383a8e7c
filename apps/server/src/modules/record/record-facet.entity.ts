import { Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per facet field and value of a published record: each facet is an index lookup on every engine. */
@Entity('record_facet')
@Index('ix_record_facet_value', ['key', 'value', 'recordId'])
export class RecordFacet {
  @PrimaryColumn({ type: 'varchar', length: 26 }) recordId: string;
  @PrimaryColumn({ type: 'varchar', length: 40 }) key: string;
  @PrimaryColumn({ type: 'varchar', length: 80 }) value: string;
}
