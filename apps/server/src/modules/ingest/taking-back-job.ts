import { Injectable } from '@nestjs/common';
import { Transactions } from '../../common/transactions.js';
import { platformEntry } from '../audit/audit-entry.js';
import type { Batch } from './batch.entity.js';
import { BatchRepository } from './batch.repository.js';
import { addCounts, countRows, pack, unpack } from './chunk-rows.js';
import { RowWriter } from './row-writer.js';

/** Takes back what a submission has written so far, the last chunk first; nobody has seen any of it. */
@Injectable()
export class TakingBackJob {
  constructor(
    private readonly batches: BatchRepository,
    private readonly writer: RowWriter,
    private readonly transactions: Transactions,
  ) {}

  async run({ id }: Batch, stop: AbortSignal): Promise<void> {
    while (!stop.aborted && (await this.step(id))) await new Promise((resolve) => setImmediate(resolve));
  }

  private step(id: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      const batch = await this.batches.find(id, tx);
      if (batch?.state !== 'cancelling') return false;
      if (batch.done === 0) {
        // What an earlier submission handed over stays; the rest may be mended and submitted again.
        const state = batch.failure !== null || batch.counts.submitted > 0 ? 'previewed' : 'cancelled';
        await this.batches.advance(tx, batch, { state, chosen: null, attempts: 0 });
        tx.record(platformEntry('batch.takenBack', { type: 'batch', id }, tx.now));
        return false;
      }
      const done = batch.done - 1;
      const chunk = await this.batches.chunk(id, done, tx);
      const rows = unpack(chunk.packed);
      const written = rows.filter(({ run }) => run === batch.run);
      if (written.length === 0) return this.batches.advance(tx, batch, { done });
      await this.writer.takeBack(tx, batch.id, written);
      const counts = countRows(rows);
      await this.batches.changeChunk(tx, chunk, { counts, packed: pack(rows) });
      const sum = addCounts(addCounts(batch.counts, chunk.counts, -1), counts);
      return this.batches.advance(tx, batch, { done, counts: sum });
    });
  }
}
