import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Transactions } from '../../common/transactions.js';
import { OutboxBell } from './outbox-bell.js';
import type { OutboxEntry } from './outbox-entry.entity.js';
import { OutboxHandlers } from './outbox-handler.js';
import { OutboxRepository } from './outbox.repository.js';

const POLL_MS = 1_000;
const BATCH = 50;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** Delivers what transactions told the outbox: at least once, in order of time, from any node. */
@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Outbox');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly repository: OutboxRepository,
    private readonly handlers: OutboxHandlers,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly bell: OutboxBell,
  ) {}

  onApplicationBootstrap(): void {
    this.bell.onRing(() => void this.drain());
    this.timer = setInterval(() => void this.drain(), POLL_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Works until nothing is due. One run at a time on this node; a ring meanwhile causes one more. */
  drain(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.work()
      .catch((error: unknown) => this.log.error(error))
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          void this.drain();
        }
      });
    return this.running;
  }

  private async work(): Promise<void> {
    for (;;) {
      const due = await this.repository.due(this.clock.now(), BATCH);
      let delivered = 0;
      for (const entry of due) {
        if (this.stopped) return;
        if (!(await this.repository.claim(entry.id, this.clock.now()))) continue;
        if (await this.deliver(entry)) delivered += 1;
      }
      if (delivered === 0) return;
    }
  }

  private async deliver(entry: OutboxEntry): Promise<boolean> {
    try {
      await this.transactions.run(async (tx) => {
        if (!(await this.repository.markDone(tx, entry.id))) return;
        for (const handler of this.handlers.of(entry.topic)) await handler(tx, entry);
      });
      return true;
    } catch (error) {
      const attempts = entry.attempts + 1;
      const pause = Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** attempts);
      this.log.warn(`${entry.topic} ${entry.id} failed ${attempts} times: ${String(error)}`);
      await this.repository.postpone(entry.id, attempts, new Date(this.clock.now().getTime() + pause), String(error));
      return false;
    }
  }
}
