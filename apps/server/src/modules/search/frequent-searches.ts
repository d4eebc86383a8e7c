import { createHmac, randomBytes } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { addDays, isoDay } from '@market/contract/shared';
import { Clock } from '../../common/clock.js';
import { ShortCache } from '../../common/short-cache.js';
import { Transactions } from '../../common/transactions.js';
import { FrequentSearchRepository } from './frequent-search.repository.js';

const WRITTEN_EVERY_MS = 10_000;
/** In one commit: each waits for the disk, and others wait for it. */
const WRITTEN_AT_ONCE = 25;
const KEPT_MS = 60_000;
const DAYS = 30;
const SHOWN = 8;
/** What fewer have looked for might tell who they are. */
const LEAST = 5;
const [SHORTEST, LONGEST] = [2, 20];
/** Numbers of phones and identities, mail addresses, links. */
const PERSONAL = /\d{6}|@|:\/\//;
const MOST_REMEMBERED = 50_000;

/**
 * 常搜：counts texts, never people. Whoever repeats a text on the same day is counted once, by a digest that never leaves
 * the memory of this node and whose key is thrown away with the day.
 */
@Injectable()
export class FrequentSearches implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('FrequentSearches');
  private waiting = new Map<string, { regionCode: string; day: string; text: string; count: number }>();
  private readonly shown = new Map<string, ShortCache<string[]>>();
  private remembered = { day: '', key: randomBytes(16), readers: new Set<string>() };
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly searches: FrequentSearchRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.write().catch((error: unknown) => this.log.warn(String(error))),
      WRITTEN_EVERY_MS,
    );
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.write().catch((error: unknown) => this.log.warn(String(error)));
  }

  /** `found`: what the market has nothing of is nobody's advice. */
  count({
    text,
    regionCode,
    reader,
    found,
  }: {
    text: string;
    regionCode: string;
    reader: string;
    found: boolean;
  }): void {
    const said = text.trim().replace(/\s+/g, ' ');
    if (!found || said.length < SHORTEST || said.length > LONGEST || PERSONAL.test(said)) return;
    const day = isoDay(this.clock.now());
    if (!this.isFirst(day, [reader, regionCode, said].join('\n'))) return;
    const key = [regionCode, day, said].join('\n');
    const counted = this.waiting.get(key) ?? { regionCode, day, text: said, count: 0 };
    counted.count += 1;
    this.waiting.set(key, counted);
  }

  most(region: string | undefined): Promise<string[]> {
    const cache = this.shown.get(region ?? '') ?? new ShortCache(KEPT_MS, () => this.read(region));
    this.shown.set(region ?? '', cache);
    return cache.get();
  }

  async write(): Promise<void> {
    // In one order, so that nodes do not wait for each other.
    const counted = [...this.waiting].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, search]) => search);
    this.waiting = new Map();
    for (let at = 0; at < counted.length; at += WRITTEN_AT_ONCE)
      await this.transactions.run((tx) => this.searches.add(tx, counted.slice(at, at + WRITTEN_AT_ONCE)));
    if (counted.length > 0) await this.transactions.run((tx) => this.searches.removeBefore(tx, this.since()));
  }

  private read(region: string | undefined): Promise<string[]> {
    return this.searches.most({ since: this.since(), region, least: LEAST, limit: SHOWN });
  }

  private since = (): string => addDays(isoDay(this.clock.now()), -DAYS);

  private isFirst(day: string, reader: string): boolean {
    const { readers } = this.remembered;
    if (this.remembered.day !== day || readers.size > MOST_REMEMBERED)
      this.remembered = { day, key: randomBytes(16), readers: new Set() };
    const digest = createHmac('sha256', this.remembered.key).update(reader).digest('base64');
    const before = this.remembered.readers.size;
    return this.remembered.readers.add(digest).size > before;
  }
}
