import { Injectable } from '@nestjs/common';
import { decisionsFor, whyCannotDecide, whyCannotFix } from '@market/contract/ingest';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import type { Batch } from './batch.entity.js';
import { BatchRepository } from './batch.repository.js';
import { addCounts, CHUNK_ROWS, countRows, pack, unpack } from './chunk-rows.js';
import { KnownRepository } from './known.repository.js';
import { LinesService } from './lines.service.js';
import type { ReadRow } from './preview/preview.js';
import { RowMender } from './row-mender.js';

type Changed = Out<'PUT /staff/batches/{id}/rows/{number}'>;

/** What a person does with the rows of a preview: mend them, and say what is to become of them. */
@Injectable()
export class DecidingService {
  constructor(
    private readonly batches: BatchRepository,
    private readonly lines: LinesService,
    private readonly known: KnownRepository,
    private readonly mender: RowMender,
    private readonly transactions: Transactions,
  ) {}

  fix(caller: Caller, { params, body }: In<'PUT /staff/batches/{id}/rows/{number}'>): Promise<Changed> {
    return this.changeRow(caller, params, body.version, async (tx, batch, row) => {
      refuse(whyCannotFix(batch, { submitted: row.run > 0 }));
      return this.mender.mend(batch, row, body.values, tx.now);
    });
  }

  decide(caller: Caller, { params, body }: In<'POST /staff/batches/{id}/rows/{number}/decide'>): Promise<Changed> {
    const { decision, recordId } = body;
    return this.changeRow(caller, params, body.version, async (tx, batch, row) => {
      refuse(whyCannotDecide(batch, { ...row, submitted: row.run > 0 }, decision));
      // Of two rows of one file that are the same thing the first is enough.
      if (decision === 'same' && !recordId && !row.match?.recordId) return { ...row, decision: 'omit' };
      return { ...row, decision, ...(await this.matchNow(tx, batch, row, recordId)) };
    });
  }

  decideAll(caller: Caller, { params, body }: In<'POST /staff/batches/{id}/decide'>): Promise<void> {
    const { action, rows: numbers, decision, version } = body;
    const chosen = new Set(numbers);
    const meant = (row: ReadRow, number: number) =>
      action === undefined ? chosen.has(number) : row.action === action && row.decision === null;
    const touched = new Set(numbers?.map((number) => Math.floor(number / CHUNK_ROWS)));
    return this.transactions.write(caller, async (tx) => {
      const batch = await this.open(tx, caller, params.id);
      refuse(whyCannotFix(batch, { submitted: false }));
      let { counts } = batch;
      for (const { number, counts: within } of await this.batches.chunkCounts(batch.id)) {
        if (action === undefined ? !touched.has(number) : within[action] === 0) continue;
        const chunk = await this.batches.chunk(batch.id, number, tx);
        const rows = unpack(chunk.packed).map((row, i) =>
          meant(row, number * CHUNK_ROWS + i) ? this.decided(row, decision) : row,
        );
        const recounted = countRows(rows);
        await this.batches.changeChunk(tx, chunk, { counts: recounted, packed: pack(rows) });
        counts = addCounts(addCounts(counts, chunk.counts, -1), recounted);
        await new Promise((resolve) => setImmediate(resolve));
      }
      await this.batches.change(tx, batch, version, { counts });
    });
  }

  private decided(row: ReadRow, decision: NonNullable<ReadRow['decision']>): ReadRow {
    if (!decisionsFor({ ...row, submitted: row.run > 0 }).includes(decision)) return row;
    const same = decision === 'same' && !row.match?.recordId;
    return { ...row, decision: same ? 'omit' : decision, version: row.version + 1 };
  }

  /** Whoever takes a row over a record has just seen the record as it stands. */
  private async matchNow(
    tx: Tx,
    batch: Batch,
    row: ReadRow,
    recordId = row.match?.recordId,
  ): Promise<Partial<ReadRow>> {
    if (!recordId) return {};
    const record = found((await this.known.texts(batch, [recordId], tx)).get(recordId));
    const kind = row.match?.recordId === recordId ? row.match.kind : 'name';
    const match = { kind, title: record.content.title, recordId, version: record.version, sheet: null, row: null };
    return { match };
  }

  private async changeRow(
    caller: Caller,
    { id, number }: { id: string; number: number },
    version: number,
    change: (tx: Tx, batch: Batch, row: ReadRow) => Promise<ReadRow>,
  ): Promise<Changed> {
    return this.transactions.write(caller, async (tx) => {
      const batch = await this.open(tx, caller, id);
      const chunk = await this.batches.chunk(id, Math.floor(number / CHUNK_ROWS), tx);
      const rows = unpack(chunk.packed);
      const row = found(rows[number % CHUNK_ROWS]);
      if (row.version !== version) throw new DomainError('staleVersion');
      const changed = { ...(await change(tx, batch, row)), version: version + 1 };
      rows[number % CHUNK_ROWS] = changed;
      const within = countRows(rows);
      await this.batches.changeChunk(tx, chunk, { counts: within, packed: pack(rows) });
      const counts = addCounts(addCounts(batch.counts, chunk.counts, -1), within);
      await this.batches.change(tx, batch, batch.version, { counts });
      const line = await this.lines.view(batch, { number, row: changed }, tx);
      return { line, version: batch.version + 1, counts };
    });
  }

  private open(tx: Tx, caller: Caller, id: string): Promise<Batch> {
    tx.about('batch', id);
    return this.batches.get(RegionScope.of(actorOf(caller)), id, tx);
  }
}
