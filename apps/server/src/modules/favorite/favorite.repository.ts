import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { FavoriteKind } from '@market/contract/favorite';
import { publicRecordTypes } from '@market/contract/record';
import { Brackets, In as OneOf, Not, Repository, type EntityManager } from 'typeorm';
import { decodeCursor } from '../../common/paging.js';
import type { Tx } from '../../common/transactions.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { MarketRecord } from '../record/record.entity.js';
import { Favorite } from './favorite.entity.js';

type Page = { limit: number; cursor?: string | undefined };
export type KeptRecord = Pick<MarketRecord, 'id' | 'title' | 'regionCode' | 'recordType' | 'state' | 'demo'>;
export type KeptChallenge = Pick<Challenge, 'id' | 'title' | 'regionCode' | 'state' | 'demo'>;

/** What one person keeps: every method takes the account. */
@Injectable()
export class FavoriteRepository {
  constructor(@InjectRepository(Favorite) private readonly favorites: Repository<Favorite>) {}

  list(accountId: string, { limit, cursor }: Page): Promise<Favorite[]> {
    const query = this.favorites.createQueryBuilder('f').where('f.accountId = :accountId', { accountId });
    const after = decodeCursor(cursor);
    if (after) {
      const place = { at: new Date(after.value), id: after.id };
      query.andWhere(
        new Brackets((w) => w.where('f.keptAt < :at', place).orWhere('f.keptAt = :at AND f.targetId < :id')),
      );
    }
    return query
      .orderBy('f.keptAt', 'DESC')
      .addOrderBy('f.targetId', 'DESC')
      .limit(limit + 1)
      .getMany();
  }

  keys(accountId: string): Promise<Favorite[]> {
    return this.favorites.findBy({ accountId });
  }

  count(tx: Tx, accountId: string): Promise<number> {
    return tx.manager.countBy(Favorite, { accountId });
  }

  has(tx: Tx, accountId: string, kind: FavoriteKind, targetId: string): Promise<boolean> {
    return tx.manager.existsBy(Favorite, { accountId, kind, targetId });
  }

  async add(tx: Tx, favorite: Favorite): Promise<void> {
    await tx.manager.insert(Favorite, favorite);
  }

  async remove(tx: Tx, accountId: string, kind: FavoriteKind, targetId: string): Promise<void> {
    await tx.manager.delete(Favorite, { accountId, kind, targetId });
  }

  /** Public once: a draft has never been seen, and cannot be kept. */
  async records(ids: readonly string[], manager: EntityManager = this.favorites.manager): Promise<KeptRecord[]> {
    if (ids.length === 0) return [];
    return manager.find(MarketRecord, {
      select: { id: true, title: true, regionCode: true, recordType: true, state: true, demo: true },
      where: { id: OneOf([...ids]), state: Not('draft'), recordType: OneOf(publicRecordTypes.map(({ type }) => type)) },
    });
  }

  async challenges(ids: readonly string[], manager: EntityManager = this.favorites.manager): Promise<KeptChallenge[]> {
    if (ids.length === 0) return [];
    return manager
      .createQueryBuilder(Challenge, 'c')
      .select(['c.id', 'c.title', 'c.regionCode', 'c.state', 'c.demo'])
      .where('c.id IN (:...ids) AND c.publishedAt IS NOT NULL AND c.directed = FALSE', { ids })
      .getMany();
  }
}
