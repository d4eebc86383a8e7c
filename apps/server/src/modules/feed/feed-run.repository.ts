import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThan, Not, Repository } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { FeedRun } from './feed-run.entity.js';

@Injectable()
export class FeedRunRepository {
  constructor(@InjectRepository(FeedRun) private readonly runs: Repository<FeedRun>) {}

  /** Newest first. Feeds are of the files, whose reader asks for those of the caller's places alone. */
  latest(feed: string, take: number): Promise<FeedRun[]> {
    return this.runs.find({ where: { feed }, order: { id: 'DESC' }, take });
  }

  async last(feed: string): Promise<FeedRun | null> {
    return (await this.latest(feed, 1))[0] ?? null;
  }

  /** The last run of each feed stays, however old: the next one goes on from it. */
  async forgetBefore(moment: Date): Promise<void> {
    const last = await this.runs
      .createQueryBuilder('r')
      .select('MAX(r.id)', 'id')
      .groupBy('r.feed')
      .getRawMany<{ id: string }>();
    await this.runs.delete({ at: LessThan(moment), id: Not(In(last.map(({ id }) => id))) });
  }

  async insert(tx: Tx, run: FeedRun): Promise<void> {
    await tx.manager.insert(FeedRun, run);
  }
}
