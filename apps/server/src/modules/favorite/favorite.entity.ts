import type { FavoriteKind } from '@market/contract/favorite';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../database/columns.js';

@Entity('favorite')
@Index('ix_favorite_kept', ['accountId', 'keptAt', 'targetId'])
export class Favorite {
  @PrimaryColumn({ type: 'varchar', length: 26 }) accountId: string;
  @PrimaryColumn({ type: 'varchar', length: 16 }) kind: FavoriteKind;
  @PrimaryColumn({ type: 'varchar', length: 26 }) targetId: string;
  @InstantColumn() keptAt: Date;
}
