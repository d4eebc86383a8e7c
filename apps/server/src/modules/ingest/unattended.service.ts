import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { workingStates } from '@market/contract/ingest';
import type { Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import { BatchJobs } from './batch-jobs.js';
import type { Batch } from './batch.entity.js';
import { BatchRepository } from './batch.repository.js';
import { BatchService } from './batch.service.js';
import { unpack } from './chunk-rows.js';
import type { ReadRow } from './preview/preview.js';

const LOOK_MS = 1_000;
/** Between two tries while another node has the batch, or the database is away. */
const MOST_REST_MS = 10_000;
type Tell = (batch: Batch) => void;

/** A batch with no page in front of it, from wherever it stands to its end. It goes on where an earlier run broke off. */
@Injectable()
export class UnattendedService {
  constructor(
    private readonly batches: BatchRepository,
    private readonly service: BatchService,
    private readonly jobs: BatchJobs,
  ) {}

  /** Reads what is not read and hands over all that is ready; `tell` hears every second how far it has come. */
  async finish(id: string, submitter: Caller, tell: Tell): Promise<Batch> {
    const batch = await this.settle(id, tell);
    if (batch.state !== 'previewed' || batch.counts.ready === 0) return batch;
    await this.service.submitReady(submitter, id);
    return this.settle(id, tell);
  }

  async *rows({ id, chunks }: Batch): AsyncGenerator<ReadRow[]> {
    for (let number = 0; number < chunks; number++) yield unpack((await this.batches.chunk(id, number)).packed);
  }

  /** Until the batch waits for a person. Another node may be at work on it: then this one looks on. */
  private async settle(id: string, tell: Tell): Promise<Batch> {
    for (let restMs = LOOK_MS / 10; ; restMs = Math.min(restMs * 2, MOST_REST_MS)) {
      const batch = await this.find(id);
      tell(batch);
      if (!workingStates.includes(batch.state)) return batch;
      const work = this.jobs.work(batch).then(() => pause(restMs, true));
      while (!(await Promise.race([work, pause(LOOK_MS, false)]))) tell(await this.find(id));
    }
  }

  private find = async (id: string): Promise<Batch> => found(await this.batches.find(id));
}
