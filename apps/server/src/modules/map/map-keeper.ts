import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { isoDay } from '@market/contract/shared';
import { Clock } from '../../common/clock.js';
import { MapIndex } from './map-index.js';
import { MapRepository } from './map.repository.js';

const LOOK_EVERY_MS = 1_000;
/** A transaction writes its beginning into `updatedAt`, and may take a while to commit; nodes' clocks differ a little. */
const LOOK_BACK_MS = 30_000;
/** Makes good whatever a look could miss. */
const REBUILD_EVERY_MS = 15 * 60_000;

/** This node's own map: built once, then kept up to date by looking at what changed. Other nodes need not be told. */
@Injectable()
export class MapKeeper implements BeforeApplicationShutdown {
  private readonly log = new Logger('Map');
  private current: Promise<MapIndex> | undefined;
  private builtOn = '';
  private builtAt = 0;
  private lookedAt = new Date(0);
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly repository: MapRepository,
    private readonly clock: Clock,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.current?.catch(() => undefined);
    await this.work;
  }

  /** Built when it is first asked for: by the server before it listens. */
  index(): Promise<MapIndex> {
    if (this.current) return this.current;
    this.current = this.build();
    this.current.then(
      () => this.planLook(),
      () => (this.current = undefined),
    );
    return this.current;
  }

  /** Throws away what is known, when the data behind it has been replaced as a whole. */
  async rebuild(): Promise<void> {
    if (!this.current) return;
    const next = this.build();
    await next;
    this.current = next;
  }

  private async build(): Promise<MapIndex> {
    const began = this.clock.now();
    const index = new MapIndex();
    const today = isoDay(began);
    for await (const page of this.repository.published(today)) {
      for (const entry of page) index.set(entry);
      await new Promise((resolve) => setImmediate(resolve));
    }
    [this.builtOn, this.builtAt, this.lookedAt] = [today, performance.now(), began];
    return index;
  }

  private planLook(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.work = this.look()
        .catch((error: unknown) => this.log.warn(error))
        .finally(() => this.planLook());
    }, LOOK_EVERY_MS);
    this.timer.unref();
  }

  /** The day decides what is past, present and future: a new day is a new map. */
  private async look(): Promise<void> {
    const now = this.clock.now();
    const today = isoDay(now);
    if (today !== this.builtOn || performance.now() - this.builtAt > REBUILD_EVERY_MS) return this.rebuild();
    const index = await this.index();
    const since = new Date(Math.min(now.getTime(), this.lookedAt.getTime()) - LOOK_BACK_MS);
    const { entries, gone } = await this.repository.changedSince(since, today);
    for (const id of gone) index.delete(id);
    for (const entry of entries) index.set(entry);
    this.lookedAt = now;
  }
}
