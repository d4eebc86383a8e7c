import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { Leases } from './leases.js';

/** Work that repeats. It must bear being repeated at any moment: a node may die in the middle and another begin again. */
export interface RecurringJob {
  /** Unique; also the name of its lease. At most 40 characters. */
  name: string;
  /** From the end of one run to the start of the next. */
  everyMs: number;
  /** How long a node that died may keep the others waiting; longer than `everyMs`, the job stays with one node. */
  leaseMs: number;
  run: () => Promise<void>;
}

/** Long enough for the migrations and the first requests of a starting node to be over. */
const FIRST_RUN_MS = 3_000;

/**
 * Every recurring job of the platform. Modules add theirs in onModuleInit; each runs once soon after the start and then
 * at its interval, on one node at a time. A failure is logged and tried again at the next turn.
 */
@Injectable()
export class Schedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Schedule');
  private readonly jobs = new Map<string, RecurringJob>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly leases: Leases,
    private readonly config: AppConfig,
  ) {}

  add(job: RecurringJob): void {
    if (this.jobs.has(job.name)) throw new Error(`the job "${job.name}" is there already`);
    this.jobs.set(job.name, job);
  }

  onApplicationBootstrap(): void {
    if (this.config.jobs) for (const job of this.jobs.values()) this.plan(job, Math.min(FIRST_RUN_MS, job.everyMs));
  }

  /** While the database is still there: waits for what is running, and hands its jobs to whoever starts next. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.all(this.running);
    if (this.config.jobs) await this.leases.release([...this.jobs.keys()]);
  }

  private plan(job: RecurringJob, inMs: number): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      const run = this.once(job).finally(() => this.running.delete(run));
      this.running.add(run);
    }, inMs);
    timer.unref();
    this.timers.set(job.name, timer);
  }

  private async once(job: RecurringJob): Promise<void> {
    try {
      await this.leases.hold(job.name, job.leaseMs, job.run);
    } catch (error) {
      this.log.error(`${job.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    this.plan(job, job.everyMs);
  }
}
