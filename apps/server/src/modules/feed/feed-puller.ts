import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { Leases } from '../../common/leases.js';
import { Schedule } from '../../common/schedule.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { BatchService } from '../ingest/batch.service.js';
import { FeedCatalog } from './feed-catalog.js';
import { FeedFetcher, type Fetching } from './feed-fetcher.js';
import { FeedNotices } from './feed-notices.js';
import type { FeedRun } from './feed-run.entity.js';
import { FeedRunRepository } from './feed-run.repository.js';
import type { FeedSpec } from './feed-spec.js';
import { standingOf } from './feed-standing.js';

const EVERY_MS = 60_000;
/** Longer than a platform may take to answer. */
const LEASE_MS = 90_000;
const KEPT_DAYS = 90;

/** Who asks for what a feed has: the schedule, or a person with a name. `write` runs the rows with its audit row. */
export interface Asking {
  byName: string | null;
  write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
}

/** Brings what the feeds have as batches, each feed on one node at a time. */
@Injectable()
export class FeedPuller implements OnModuleInit {
  private readonly underWay = new Set<string>();

  constructor(
    private readonly feeds: FeedCatalog,
    private readonly runs: FeedRunRepository,
    private readonly fetcher: FeedFetcher,
    private readonly batches: BatchService,
    private readonly notices: FeedNotices,
    private readonly leases: Leases,
    private readonly schedule: Schedule,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (this.feeds.all.length > 0)
      this.schedule.add({ name: 'feeds', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.pullDue() });
  }

  async pullDue(): Promise<void> {
    for (const feed of this.feeds.all) {
      const asking: Asking = { byName: null, write: (work) => this.transactions.run(work) };
      if (await this.isDue(feed))
        await this.alone(feed, async () => {
          // Another node may have been quicker between the two questions.
          if (await this.isDue(feed)) await this.ask(feed, asking);
        });
    }
    await this.runs.forgetBefore(new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS));
  }

  /** False when it is being pulled already, here or on another node. */
  pull(feed: FeedSpec, asking: Asking): Promise<boolean> {
    return this.alone(feed, () => this.ask(feed, asking));
  }

  private async isDue({ name, everyHours }: FeedSpec): Promise<boolean> {
    const now = this.clock.now();
    return standingOf(everyHours, await this.runs.last(name), now).nextAt <= now;
  }

  private async alone({ name }: FeedSpec, work: () => Promise<void>): Promise<boolean> {
    const lease = `feed.${name}`;
    if (this.underWay.has(lease)) return false;
    this.underWay.add(lease);
    let done = false;
    try {
      await this.leases.hold(lease, LEASE_MS, async () => {
        await work();
        done = true;
      });
      return done;
    } finally {
      this.underWay.delete(lease);
      await this.leases.release([lease]);
    }
  }

  private async ask(feed: FeedSpec, { byName, write }: Asking): Promise<void> {
    const last = await this.runs.last(feed.name);
    const { content, ...fetching } = await this.fetcher.fetch(feed, last);
    const keep = async (tx: Tx, batchId: string | null): Promise<void> => {
      tx.about('feed', feed.name);
      await this.runs.insert(tx, feedRun(feed, last, { ...fetching, batchId, byName, at: tx.now }));
      this.notices.tell(tx, feed, { before: last?.failures ?? 0, ...fetching });
    };
    if (!content) return write((tx) => keep(tx, null));
    const { regionCode, recordType, title } = feed;
    const name = `${title} ${isoDay(this.clock.now())}.json`;
    await this.batches.bring(
      { accountId: `feed.${feed.name}`, displayName: title },
      { regionCode, recordType, source: 'feed', name, content: Readable.from([content]) },
      (insert) =>
        write(async (tx) => {
          const batch = await insert(tx);
          await keep(tx, batch.id);
          return batch;
        }),
    );
  }
}

function feedRun(
  { name }: FeedSpec,
  last: FeedRun | null,
  { failed, ...rest }: Omit<Fetching, 'content'> & Pick<FeedRun, 'batchId' | 'byName' | 'at'>,
): FeedRun {
  const outcome = failed ? 'failed' : rest.batchId ? 'batch' : 'unchanged';
  return { id: newId(), feed: name, outcome, failures: failed ? (last?.failures ?? 0) + 1 : 0, ...rest };
}
