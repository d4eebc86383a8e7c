import { Entity, PrimaryColumn } from 'typeorm';
import { IntColumn, TextColumn } from '../../database/columns.js';

/** The end of the chain, one row: whoever adds a link holds it until the commit, so that links stand in one order. */
@Entity('evidence_head')
export class EvidenceHead {
  @PrimaryColumn({ type: 'varchar', length: 8 }) id: string;
  @IntColumn() seq: number;
  @TextColumn(64) hash: string;
}
