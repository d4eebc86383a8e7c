import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { programSources } from '@market/contract/ingest';
import { Clock } from '../../common/clock.js';
import { Transactions } from '../../common/transactions.js';
import { isDatabaseUnavailable } from '../../database/engine.js';
import { FileStorage } from '../../integrations/storage/storage.port.js';
import { platformEntry } from '../audit/audit-entry.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { fileKey } from './batch-files.js';
import type { Batch } from './batch.entity.js';
import { BatchRepository } from './batch.repository.js';
import { addCounts, noCounts } from './chunk-rows.js';
import { ColumnMappingRepository } from './column-mapping.repository.js';
import { importRegion } from './import-region.js';
import { KnownRepository } from './known.repository.js';
import { previewInWorker } from './preview/preview-in-worker.js';
import type { PackedChunk } from './preview/preview-messages.js';
import type { PreviewRequest } from './preview/preview.js';
import { ImportRefused } from './reading/import-refused.js';

/** The batch was cancelled or is being read anew: what is still on its way is not wanted. */
class Overtaken extends Error {}

/** Also of beginnings that nobody lived to end. */
const MOST_ATTEMPTS = 3;
const BACK_OFF_MS = 1_000;
const GIVEN_UP = `试了 ${MOST_ATTEMPTS} 次都没有读完。请把表格复制到新文件后再传，仍然不行请联系平台运维`;

/** Reads a batch's file into chunks. Begun again it begins from the start; nothing shows before all is there. */
@Injectable()
export class ReadingJob {
  private readonly log = new Logger('Reading');

  constructor(
    private readonly batches: BatchRepository,
    private readonly mappings: ColumnMappingRepository,
    private readonly known: KnownRepository,
    private readonly files: FileStorage,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async run(before: Batch, stop: AbortSignal): Promise<void> {
    if (before.attempts >= MOST_ATTEMPTS) return this.refuse(before, GIVEN_UP);
    const begin = { reading: before.reading + 1, attempts: before.attempts + 1, done: 0 };
    const batch = { ...before, ...begin };
    const begun = await this.transactions.run(async (tx) => {
      await this.batches.dropChunks(tx, batch.id);
      return this.batches.advance(tx, before, begin);
    });
    if (!begun) return;
    try {
      await this.files.withLocalCopy(fileKey(batch), (file) => this.read(batch, file, stop));
    } catch (error) {
      if (error instanceof ImportRefused) return this.refuse(batch, error.message);
      if (error instanceof Overtaken) return stop.aborted ? this.leave(batch) : undefined;
      if (isDatabaseUnavailable(error)) throw error;
      this.log.error(error);
      await pause(BACK_OFF_MS * batch.attempts, undefined, { signal: stop }).catch(() => undefined);
    }
  }

  private async read(batch: Batch, file: string, stop: AbortSignal): Promise<void> {
    const region = importRegion(this.regions, batch.regionCode);
    if (!region) throw new ImportRefused('noTable');
    const startedAt = performance.now();
    let counts = noCounts();
    let chunks = 0;
    const takeChunk = async (chunk: PackedChunk): Promise<void> => {
      counts = addCounts(counts, chunk.counts);
      chunks = Math.max(chunks, chunk.number + 1);
      await this.keep(batch, chunk, stop);
    };
    const request = await this.request(batch, file);
    const input = { request, region, now: this.clock.now(), wanted: 'chunks' } as const;
    const summary = await previewInWorker(input, { known: this.known.all(batch), takeChunk });
    const readMs = Math.round(performance.now() - startedAt);
    await this.finish(batch, { ...afterReading(batch), tables: summary.sheets, counts, chunks, readMs });
  }

  private async request(batch: Batch, file: string): Promise<PreviewRequest> {
    const { name, recordType, mapping } = batch;
    const lastImportAt = (await this.batches.lastSubmittedAt(batch))?.toISOString() ?? null;
    return { file, name, recordType, said: mapping, remembered: await this.mappings.remembered(batch), lastImportAt };
  }

  private async keep(batch: Batch, chunk: PackedChunk, stop: AbortSignal): Promise<void> {
    if (stop.aborted) throw new Overtaken();
    await this.transactions.run(async (tx) => {
      if (!(await this.batches.countRead(tx, batch, chunk.counts.rows))) throw new Overtaken();
      await this.batches.addChunk(tx, batch.id, chunk);
    });
  }

  private refuse(batch: Batch, why: string): Promise<void> {
    return this.finish(batch, { state: 'failed', failure: why });
  }

  /** Left to another node, which does not count this attempt. */
  private leave({ id, reading, attempts }: Batch): Promise<void> {
    return this.transactions.run(async (tx) => {
      const now = await this.batches.find(id, tx);
      if (now?.reading === reading) await this.batches.advance(tx, now, { attempts: attempts - 1 });
    });
  }

  private finish({ id, reading }: Batch, result: Partial<Batch>): Promise<void> {
    return this.transactions.run(async (tx) => {
      const now = await this.batches.find(id, tx);
      if (now?.state !== 'reading' || now.reading !== reading) return;
      if (!(await this.batches.advance(tx, now, { attempts: 0, ...result, previewedAt: tx.now }))) return;
      tx.record(platformEntry('batch.read', { type: 'batch', id }, tx.now));
    });
  }
}

/** What a program brought is handed over at once; read anew because a person mapped it, it waits for that person. */
function afterReading({ source, run, createdBy, createdByName }: Batch): Partial<Batch> {
  if (!programSources.includes(source) || run > 0) return { state: 'previewed' };
  return { state: 'submitting', run: 1, done: 0, submittedBy: createdBy, submittedByName: createdByName };
}
