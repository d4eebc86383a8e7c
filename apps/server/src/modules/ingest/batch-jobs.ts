import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { workingStates } from '@market/contract/ingest';
import { Leases } from '../../common/leases.js';
import { Schedule } from '../../common/schedule.js';
import { AppConfig } from '../../config/app-config.js';
import type { Batch } from './batch.entity.js';
import { BatchRepository } from './batch.repository.js';
import { ReadingJob } from './reading-job.js';
import { SubmittingJob } from './submitting-job.js';
import { TakingBackJob } from './taking-back-job.js';

const EVERY_MS = 3_000;
const LEASE_MS = 15_000;

/** Does what batches wait for, on one node each; what a node that died has left, another goes on with. */
@Injectable()
export class BatchJobs implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('Batches');
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly stop = new AbortController();

  constructor(
    private readonly batches: BatchRepository,
    private readonly reading: ReadingJob,
    private readonly submitting: SubmittingJob,
    private readonly takingBack: TakingBackJob,
    private readonly leases: Leases,
    private readonly schedule: Schedule,
    private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'batches', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.workAll() });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.underWay.values());
  }

  /** Begins at once on this node, without waiting for the next turn. */
  start(batch: Batch): void {
    if (this.config.jobs) void this.work(batch);
  }

  async workAll(): Promise<void> {
    for (const batch of await this.batches.working()) await this.work(batch);
  }

  /** One after the other for each lease; settles when the batch waits for a person again, or another node has it. */
  work(batch: Batch): Promise<void> {
    const lease = leaseOf(batch);
    const run = (this.underWay.get(lease) ?? Promise.resolve())
      .then(() => this.hold(lease, batch.id))
      .catch((error: unknown) => this.log.error(error))
      .finally(() => this.underWay.get(lease) === run && this.underWay.delete(lease));
    this.underWay.set(lease, run);
    return run;
  }

  private hold(lease: string, id: string): Promise<void> {
    return this.leases.hold(lease, LEASE_MS, async () => {
      const renew = () => this.leases.hold(lease, LEASE_MS, async () => undefined).catch(() => undefined);
      const renewing = setInterval(() => void renew(), LEASE_MS / 3);
      try {
        await this.workOn(id, lease);
      } finally {
        clearInterval(renewing);
        await this.leases.release([lease]);
      }
    });
  }

  private async workOn(id: string, lease: string): Promise<void> {
    for (;;) {
      const batch = await this.batches.find(id);
      if (this.stop.signal.aborted || !batch || !workingStates.includes(batch.state)) return;
      if (leaseOf(batch) !== lease) return this.work(batch);
      if (batch.state === 'reading') await this.reading.run(batch, this.stop.signal);
      else if (batch.state === 'submitting') await this.submitting.run(batch, this.stop.signal);
      else await this.takingBack.run(batch, this.stop.signal);
    }
  }
}

/** Records of one place and type are written for one batch at a time: a second sees what the first has made. */
const leaseOf = ({ id, state, regionCode, recordType }: Batch): string =>
  state === 'reading' ? `batch.${id}` : `import.${regionCode}.${recordType}`;
