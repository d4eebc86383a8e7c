import { Entity, PrimaryColumn } from 'typeorm';
import { IntColumn } from '../../database/columns.js';

/** A text, the Beijing day, the place that was looked in (empty: none in particular), and how often. Never who. */
@Entity('frequent_search')
export class FrequentSearch {
  @PrimaryColumn({ type: 'varchar', length: 6 }) regionCode: string;
  @PrimaryColumn({ type: 'varchar', length: 10 }) day: string;
  @PrimaryColumn({ type: 'varchar', length: 20 }) text: string;
  @IntColumn() count: number;
}
