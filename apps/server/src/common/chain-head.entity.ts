import { Entity, PrimaryColumn } from 'typeorm';
import { IntColumn, TextColumn } from '../database/columns.js';

export type ChainName = 'evidence' | 'audit';

/** The end of a chain, one row each: whoever adds to it holds it until the commit, so that links stand in one order. */
@Entity('chain_head')
export class ChainHead {
  @PrimaryColumn({ type: 'varchar', length: 8 }) id: ChainName;
  @IntColumn() seq: number;
  @TextColumn(64) hash: string;
}
