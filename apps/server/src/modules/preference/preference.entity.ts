import type { Choices, Digest, Quiet } from '@market/contract/preference';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, TextColumn } from '../../database/columns.js';

/** How messages reach a person outside the inbox; who never chose has no row. */
@Entity('preference')
@Index('ix_preference_digest', ['digest', 'digestedOn'])
export class Preference {
  @PrimaryColumn({ type: 'varchar', length: 26 }) accountId: string;
  @JsonColumn() choices: Choices;
  @TextColumn(10) digest: Digest;
  /** ISO day of Beijing of the last digest, or of the choice. */
  @TextColumn(10, { nullable: true }) digestedOn: string | null;
  @JsonColumn({ nullable: true }) quiet: Quiet | null;
  @InstantColumn() updatedAt: Date;
}
