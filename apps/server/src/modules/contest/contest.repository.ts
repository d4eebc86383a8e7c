import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { publicStates } from '@market/contract/challenge';
import { In as OneOf, MoreThan, Repository } from 'typeorm';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { withinScope } from '../../common/within-scope.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { Contest } from './contest.entity.js';

export const latestFirst: KeyOrder<Contest> = { column: 'collectUntil', direction: 'DESC' };
type Page = { limit: number; cursor?: string | undefined };

export interface TopicCounts {
  topics: number;
  waiting: number;
  published: number;
}
const none: TopicCounts = { topics: 0, waiting: 0, published: 0 };

@Injectable()
export class ContestRepository {
  constructor(@InjectRepository(Contest) private readonly contests: Repository<Contest>) {}

  /** Public: whoever has something to hand in may know of it. */
  find(id: string, tx?: Tx): Promise<Contest | null> {
    return (tx ? tx.manager.getRepository(Contest) : this.contests).findOneBy({ id });
  }

  async cited(id: string | null, tx?: Tx): Promise<Pick<Contest, 'id' | 'title'> | null> {
    const contest = id === null ? null : await this.find(id, tx);
    return contest && { id: contest.id, title: contest.title };
  }

  /** `collectingAt`: only those that take topics at that instant. */
  list(page: Page, collectingAt?: Date): Promise<Contest[]> {
    const query = this.contests.createQueryBuilder('t').where('1 = 1');
    if (collectingAt) query.andWhere({ collectUntil: MoreThan(collectingAt) });
    return pageByKey(query, latestFirst, page);
  }

  listInRegion(scope: RegionScope, page: Page): Promise<Contest[]> {
    return pageByKey(withinScope(this.contests.createQueryBuilder('t').where('1 = 1'), scope), latestFirst, page);
  }

  async insert(tx: Tx, contest: Contest): Promise<void> {
    await tx.manager.insert(Contest, contest);
  }

  async countTopics(ids: readonly string[]): Promise<(id: string) => TopicCounts> {
    const rows = await this.contests.manager.find(Challenge, {
      select: { id: true, contestId: true, state: true, directed: true, publishedAt: true, updatedAt: true },
      where: { contestId: OneOf([...ids]) },
    });
    const counts = new Map<string, TopicCounts>();
    for (const { contestId, state, directed, publishedAt } of rows) {
      if (state === 'draft' || contestId === null) continue;
      const { topics, waiting, published } = counts.get(contestId) ?? none;
      const isPublic = publicStates.includes(state) && !directed && publishedAt !== null;
      counts.set(contestId, {
        topics: topics + 1,
        waiting: waiting + (state === 'collecting' || state === 'screening' ? 1 : 0),
        published: published + (isPublic ? 1 : 0),
      });
    }
    return (id) => counts.get(id) ?? none;
  }
}
