import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
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

  async insert(tx: Tx, run: FeedRun): Promise<void> {
    await tx.manager.insert(FeedRun, run);
  }
}
