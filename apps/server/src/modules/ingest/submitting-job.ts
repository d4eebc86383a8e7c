import { Injectable, Logger } from '@nestjs/common';
import { programSources } from '@market/contract/ingest';
import { getRecordType } from '@market/contract/record';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDatabaseUnavailable } from '../../database/engine.js';
import { platformEntry } from '../audit/audit-entry.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { Batch } from './batch.entity.js';
import { BatchRepository } from './batch.repository.js';
import { addCounts, CHUNK_ROWS, countRows, outcomeOfRow, pack, unpack } from './chunk-rows.js';
import { KnownRepository } from './known.repository.js';
import { Recogniser } from './matching/recogniser.js';
import { RowWriter } from './row-writer.js';

const MOST_ATTEMPTS = 5;
/** A turn of the event loop between two chunks, for whoever else is served. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Writes the rows of a submission, one chunk a transaction together with how far it has come; a node that takes over goes
 * on from there. What is written is `importing`, seen by nobody, until the last step makes all of it `pending` at once.
 */
@Injectable()
export class SubmittingJob {
  private readonly log = new Logger('Submitting');

  constructor(
    private readonly batches: BatchRepository,
    private readonly known: KnownRepository,
    private readonly writer: RowWriter,
    private readonly regions: RegionCatalog,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
  ) {}

  async run({ id }: Batch, stop: AbortSignal): Promise<void> {
    const begun = await this.batches.find(id);
    if (begun?.state !== 'submitting') return;
    try {
      const newcomers = await this.newcomers(begun);
      while (!stop.aborted && (await this.step(id, newcomers))) await breathe();
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error;
      this.log.error(error);
      await this.countFailure(id);
    }
  }

  /** The next chunk, or the end of the submission; false when there is nothing left to do. */
  step(id: string, newcomers: Recogniser): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const batch = await this.batches.find(id, tx);
      if (batch?.state !== 'submitting') return false;
      if (batch.done >= batch.chunks) return this.finish(tx, batch);
      const chunk = await this.batches.chunk(id, batch.done, tx);
      const next = { done: batch.done + 1 };
      if (chunk.counts.ready === 0) return this.batches.advance(tx, batch, next);
      const rows = unpack(chunk.packed);
      const chosen = batch.chosen && new Set(batch.chosen);
      const first = batch.done * CHUNK_ROWS;
      const ready = rows.filter(
        (row, i) => ['create', 'update'].includes(outcomeOfRow(row)) && (!chosen || chosen.has(first + i)),
      );
      await this.writer.write(tx, batch, ready, newcomers);
      const counts = countRows(rows);
      await this.batches.changeChunk(tx, chunk, { counts, packed: pack(rows) });
      const sum = addCounts(addCounts(batch.counts, chunk.counts, -1), counts);
      if (!(await this.batches.advance(tx, batch, { ...next, counts: sum }))) throw new Error('overtaken');
      return true;
    });
  }

  /** Records that came since the preview: a row that is one of them must not make another. */
  private async newcomers(batch: Batch): Promise<Recogniser> {
    const region = this.regions.get(batch.regionCode);
    const around = { regionName: region.name, bureauName: region.bureau.name, lastImportAt: null };
    const recogniser = new Recogniser(getRecordType(batch.recordType), around);
    recogniser.know(await this.known.since(batch, batch.previewedAt ?? batch.createdAt, batch.id));
    return recogniser;
  }

  private async finish(tx: Tx, batch: Batch): Promise<boolean> {
    let written = 0;
    for (let number = 0; number < batch.chunks; number++) {
      const { counts, packed } = await this.batches.chunk(batch.id, number, tx);
      if (counts.submitted === 0) continue;
      written += await this.writer.reveal(
        tx,
        unpack(packed).filter(({ run }) => run === batch.run),
      );
      await breathe();
    }
    const state = batch.counts.open + batch.counts.ready > 0 ? 'previewed' : 'submitted';
    if (!(await this.batches.advance(tx, batch, { state, submittedAt: tx.now, chosen: null }))) return false;
    tx.record(platformEntry('batch.submitted', { type: 'batch', id: batch.id }, tx.now));
    if (written > 0)
      this.messages.toStaff(tx, batch.regionCode, 'verifier', {
        title: '有一批导入的记录待核验',
        body: `${batch.submittedByName ?? ''}提交了“${batch.name.slice(0, 60)}”：${getRecordType(batch.recordType).label} ${written} 条，请核验。`,
      });
    if (programSources.includes(batch.source) && batch.run === 1 && batch.counts.open > 0)
      this.messages.toStaff(tx, batch.regionCode, 'maintainer', {
        title: '报来的数据有要处理的行',
        body: `“${batch.name.slice(0, 60)}”里有 ${batch.counts.open} 行要改或要定，在“导入”里打开这一批处理。`,
        target: { kind: 'batch', id: batch.id },
      });
    return false;
  }

  /** What fails again and again is taken back whole, so that nothing stays half written. */
  private countFailure(id: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const batch = await this.batches.find(id, tx);
      if (batch?.state !== 'submitting') return false;
      const attempts = batch.attempts + 1;
      const failure = '写入没有成功，已全部收回，请稍后再提交';
      return this.batches.advance(
        tx,
        batch,
        attempts < MOST_ATTEMPTS ? { attempts } : { state: 'cancelling', failure },
      );
    });
  }
}
