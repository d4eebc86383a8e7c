import { Injectable } from '@nestjs/common';
import type { FeedView } from '@market/contract/feed';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { FeedCatalog } from './feed-catalog.js';
import { FeedPuller } from './feed-puller.js';
import { FeedRunRepository } from './feed-run.repository.js';
import type { FeedSpec } from './feed-spec.js';
import { feedView } from './feed.view.js';

const RUNS_SHOWN = 5;

/** 数据来源：what the bureau sees of the feeds of its place. */
@Injectable()
export class FeedService {
  constructor(
    private readonly feeds: FeedCatalog,
    private readonly runs: FeedRunRepository,
    private readonly puller: FeedPuller,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller): Promise<Out<'GET /staff/feeds'>> {
    const scope = RegionScope.of(actorOf(caller));
    const covered = this.feeds.all.filter(({ regionCode }) => scope.covers(regionCode));
    return { items: await Promise.all(covered.map((feed) => this.show(feed))) };
  }

  async pull(caller: Caller, { params }: In<'POST /staff/feeds/{name}/pull'>): Promise<FeedView> {
    const actor = actorOf(caller);
    const scope = RegionScope.of(actor);
    const feed = found(this.feeds.all.find(({ name, regionCode }) => name === params.name && scope.covers(regionCode)));
    const pulled = await this.puller.pull(feed, {
      byName: actor.displayName,
      write: (work) => this.transactions.write(caller, work),
    });
    refuse(pulled ? undefined : 'requestInProgress');
    return this.show(feed);
  }

  private async show(feed: FeedSpec): Promise<FeedView> {
    return feedView(feed, await this.runs.latest(feed.name, RUNS_SHOWN), this.clock.now());
  }
}
