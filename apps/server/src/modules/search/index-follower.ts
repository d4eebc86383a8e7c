import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { decodeTime, encodeTime } from 'ulid';
import { Clock } from '../../common/clock.js';
import { Leases } from '../../common/leases.js';
import { SearchPort } from '../../integrations/search/search.port.js';
import { OutboxBell } from '../outbox/outbox-bell.js';
import { OutboxLog, type LoggedEntry } from '../outbox/outbox-log.js';
import { IndexBuilder } from './index-builder.js';
import { keyOf } from './search-source.js';
import { SearchSources } from './search-sources.js';

/** Told by whoever fills a database past the outbox: every index is built anew. */
export const REBUILD_TOPIC = 'search.rebuild';
const EVERY_MS = 1_000;
const LEASE_MS = 60_000;
const READ_AT_ONCE = 200;
const TIME_LENGTH = 10;
/**
 * An entry may be committed after one with a later id: a little in general, by as much as their clocks differ between
 * nodes. So each look begins somewhat before the last place, now and then a good deal before; what was seen is passed over.
 */
const [BACK_MS, FAR_BACK_MS, FAR_EVERY] = [15_000, 10 * 60_000, 30];

/** Keeps the index level with the outbox: on each node its own, or on one node the one of all. */
@Injectable()
export class IndexFollower implements BeforeApplicationShutdown {
  private readonly log = new Logger('SearchIndex');
  private seen = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private looks = 0;

  constructor(
    private readonly port: SearchPort,
    private readonly sources: SearchSources,
    private readonly builder: IndexBuilder,
    private readonly outbox: OutboxLog,
    private readonly leases: Leases,
    private readonly clock: Clock,
    private readonly bell: OutboxBell,
  ) {}

  /** For a server. A command beside it leaves its index alone. */
  start(): void {
    const follow = (): void => void this.catchUp().catch((error: unknown) => this.log.warn(String(error)));
    this.bell.onRing(follow);
    this.timer = setInterval(follow, EVERY_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running?.catch(() => undefined);
  }

  /** Until everything told so far is in the index; builds it when there is none. */
  async catchUp(): Promise<void> {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.follow().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Reads everything anew, and puts it in the place of what there is when it is whole. */
  async rebuild(tell?: (count: number) => void): Promise<number> {
    await this.running;
    const build = this.anew(tell);
    this.running = build.then(() => undefined).finally(() => (this.running = undefined));
    await this.running;
    return build;
  }

  private async anew(tell?: (count: number) => void): Promise<number> {
    const count = await this.builder.build(placeBefore(this.clock.realNow().getTime()), tell);
    this.seen = new Set();
    return count;
  }

  private async follow(): Promise<void> {
    do {
      this.again = false;
      if (this.port.shared) await this.leases.hold('search-index', LEASE_MS, () => this.look());
      else await this.look();
    } while (this.again && !this.stopped);
  }

  private async look(): Promise<void> {
    const cursor = await this.port.cursor();
    if (cursor === null) {
      await this.anew();
      return;
    }
    this.looks += 1;
    const back = this.looks % FAR_EVERY === 1 ? FAR_BACK_MS : BACK_MS;
    let from = placeBefore(decodeTime(cursor) - back);
    let last = cursor;
    for (;;) {
      const entries = await this.outbox.after(from, this.topics, READ_AT_ONCE);
      const fresh = entries.filter(({ id }) => !this.seen.has(id));
      const anew = fresh.find(({ topic, id }) => topic === REBUILD_TOPIC && id > cursor);
      if (anew) {
        await this.anew();
        return;
      }
      last = entries.at(-1)?.id ?? last;
      if (fresh.length > 0) await this.take(fresh, last > cursor ? last : cursor);
      if (entries.length < READ_AT_ONCE || this.stopped) break;
      from = last;
    }
    this.forgetBefore(placeBefore(decodeTime(last) - 2 * FAR_BACK_MS));
  }

  private async take(entries: readonly LoggedEntry[], cursor: string): Promise<void> {
    const put = [];
    const drop: string[] = [];
    for (const source of this.sources.all) {
      const named = await Promise.all(entries.flatMap(({ topic, payload }) => source.topics[topic]?.(payload) ?? []));
      const ids = [...new Set(named.flat())];
      if (ids.length === 0) continue;
      const documents = await source.documents(ids);
      const there = new Set(documents.map(({ key }) => key));
      put.push(...documents);
      drop.push(...ids.map((id) => keyOf(source.kind, id)).filter((key) => !there.has(key)));
    }
    await this.port.apply({ put, drop, cursor });
    for (const { id } of entries) this.seen.add(id);
  }

  private get topics(): string[] {
    return [REBUILD_TOPIC, ...this.sources.all.flatMap(({ topics }) => Object.keys(topics))];
  }

  private forgetBefore(id: string): void {
    for (const seen of this.seen) if (seen < id) this.seen.delete(seen);
  }
}

/** The id that any told from this millisecond on comes after. */
const placeBefore = (ms: number): string => encodeTime(ms, TIME_LENGTH).padEnd(26, '0');
