import { Injectable } from '@nestjs/common';
import { challengeStateLabels } from '@market/contract/challenge';
import { MAX_FAVORITES, type FavoriteKind, type FavoriteRow } from '@market/contract/favorite';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate, isoInstant } from '../../database/engine.js';
import type { Favorite } from './favorite.entity.js';
import { FavoriteRepository } from './favorite.repository.js';

/** 收藏：records and challenges a person comes back to. */
@Injectable()
export class FavoriteService {
  constructor(
    private readonly favorites: FavoriteRepository,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller, { query }: In<'GET /my/favorites'>): Promise<Out<'GET /my/favorites'>> {
    const kept = await this.favorites.list(actorOf(caller).accountId, query);
    const shown = await this.lines(kept);
    const page = pageFrom(
      kept,
      query.limit,
      (favorite) => ({ value: favorite.keptAt.toISOString(), id: favorite.targetId }),
      ({ kind, targetId }) => shown.get(`${kind} ${targetId}`),
    );
    return { ...page, items: page.items.filter((line) => line !== undefined) };
  }

  async keys(caller: Caller): Promise<Out<'GET /my/favorites/keys'>> {
    const kept = await this.favorites.keys(actorOf(caller).accountId);
    return { items: kept.map(({ kind, targetId }) => ({ kind, id: targetId })) };
  }

  keep(caller: Caller, { params: { kind, id } }: In<'PUT /my/favorites/{kind}/{id}'>): Promise<void> {
    const { accountId } = actorOf(caller);
    const keep = async (tx: Tx): Promise<void> => {
      tx.about(kind, id);
      if (await this.favorites.has(tx, accountId, kind, id)) return;
      await this.mustBePublic(tx, kind, id);
      if ((await this.favorites.count(tx, accountId)) >= MAX_FAVORITES) throw new DomainError('tooManyKept');
      await this.favorites.add(tx, { accountId, kind, targetId: id, keptAt: tx.now });
    };
    return this.transactions.write(caller, keep).catch((error: unknown) => {
      // Kept at the same moment by another tap: the second time it is there.
      if (isDuplicate(error)) return this.transactions.write(caller, keep);
      throw error;
    });
  }

  drop(caller: Caller, { params: { kind, id } }: In<'DELETE /my/favorites/{kind}/{id}'>): Promise<void> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about(kind, id);
      await this.favorites.remove(tx, accountId, kind, id);
    });
  }

  private async mustBePublic(tx: Tx, kind: FavoriteKind, id: string): Promise<void> {
    const [record] = kind === 'record' ? await this.favorites.records([id], tx.manager) : [];
    const [challenge] = kind === 'challenge' ? await this.favorites.challenges([id], tx.manager) : [];
    if (record?.state !== 'published' && !challenge) throw new DomainError('notFound');
  }

  private async lines(kept: readonly Favorite[]): Promise<Map<string, FavoriteRow>> {
    const idsOf = (kind: FavoriteKind): string[] =>
      kept.filter((favorite) => favorite.kind === kind).map(({ targetId }) => targetId);
    const [records, challenges] = await Promise.all([
      this.favorites.records(idsOf('record')),
      this.favorites.challenges(idsOf('challenge')),
    ]);
    const keptAt = (id: string): string => isoInstant(kept.find(({ targetId }) => targetId === id)?.keptAt ?? '');
    const lines = [
      ...records.map(({ state, ...record }) => ({
        kind: 'record' as const,
        ...record,
        stateText: null,
        withdrawn: state === 'withdrawn',
        keptAt: keptAt(record.id),
      })),
      ...challenges.map(({ state, ...challenge }) => ({
        kind: 'challenge' as const,
        ...challenge,
        recordType: null,
        stateText: challengeStateLabels[state],
        withdrawn: state === 'cancelled',
        keptAt: keptAt(challenge.id),
      })),
    ];
    return new Map(lines.map((line) => [`${line.kind} ${line.id}`, line]));
  }
}
