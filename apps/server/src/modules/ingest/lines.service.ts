import { Injectable } from '@nestjs/common';
import { rowActionLabels, rowDecisionLabels, type BatchLine } from '@market/contract/ingest';
import { getRecordType } from '@market/contract/record';
import { csv } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { decodeCursor, encodeCursor } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { Batch } from './batch.entity.js';
import { BatchRepository } from './batch.repository.js';
import { batchLine } from './batch.view.js';
import { CHUNK_ROWS, outcomeOfRow, unpack } from './chunk-rows.js';
import { KnownRepository } from './known.repository.js';
import type { ReadRow } from './preview/preview.js';
import { cellText } from './reading/sheet.js';

type Query = In<'GET /staff/batches/{id}/rows'>['query'];
export interface Numbered {
  number: number;
  row: ReadRow;
}

/** The rows of a batch as they are looked at: page by page, or all of them as a sheet. */
@Injectable()
export class LinesService {
  constructor(
    private readonly batches: BatchRepository,
    private readonly known: KnownRepository,
    private readonly regions: RegionCatalog,
  ) {}

  async list(
    caller: Caller,
    { params, query }: In<'GET /staff/batches/{id}/rows'>,
  ): Promise<Out<'GET /staff/batches/{id}/rows'>> {
    const batch = await this.batches.get(RegionScope.of(actorOf(caller)), params.id);
    // While a file is read there are chunks, but no table yet that they belong to.
    if (batch.tables.length === 0 || batch.state === 'reading') return { items: [], nextCursor: null, total: 0 };
    const rows = await this.page(batch, query);
    const last = rows[query.limit - 1];
    return {
      items: await this.views(batch, rows.slice(0, query.limit)),
      nextCursor: rows.length > query.limit && last ? encodeCursor({ value: last.number, id: '' }) : null,
      total: query.open ? batch.counts.open : query.action ? batch.counts[query.action] : batch.counts.rows,
    };
  }

  /** One row, with its record as it stands now. */
  async view(batch: Batch, line: Numbered, tx?: Tx): Promise<BatchLine> {
    const [view] = await this.views(batch, [line], tx);
    if (!view) throw new Error('a row without a view');
    return view;
  }

  /** The file again, each row with what became of it and what is to be looked at. */
  async sheet(caller: Caller, id: string): Promise<{ name: string; text: string }> {
    const batch = await this.batches.get(RegionScope.of(actorOf(caller)), id);
    const lines: string[][] = [];
    let table = -1;
    for (const { number } of batch.state === 'reading' ? [] : await this.batches.chunkCounts(id)) {
      for (const row of unpack((await this.batches.chunk(id, number)).packed)) {
        const columns = batch.tables[row.table]?.columns ?? [];
        if (table !== row.table)
          lines.push(['工作表', '行', '结果', '要看的地方', ...columns.map(({ title }) => title)]);
        table = row.table;
        const issues = row.issues.map(({ column, message }) => `${column}：${message}`).join('；');
        const result = row.decision ? rowDecisionLabels[row.decision] : rowActionLabels[row.action];
        lines.push([
          row.sheet,
          String(row.row),
          result,
          issues,
          ...columns.map(({ index }) => cellText(row.cells[index])),
        ]);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    return { name: `${batch.name.replace(/\.\w+$/, '')}（批注）`, text: csv(lines) };
  }

  private async views(batch: Batch, lines: readonly Numbered[], tx?: Tx): Promise<BatchLine[]> {
    const ids = lines.flatMap(({ row }) => row.match?.recordId ?? []);
    const texts = await this.known.texts(batch, ids, tx);
    const kind = { spec: getRecordType(batch.recordType), bureauName: this.regions.get(batch.regionCode).bureau.name };
    return lines.map(({ number, row }) =>
      batchLine(number, row, batch.tables, texts.get(row.match?.recordId ?? '')?.content ?? null, kind),
    );
  }

  /** `limit` rows and one more, from behind the cursor. Chunks without such rows are not read. */
  private async page({ id }: Batch, { action, open, limit, cursor }: Query): Promise<Numbered[]> {
    const from = Number(decodeCursor(cursor)?.value ?? -1) + 1;
    const found: Numbered[] = [];
    for (const { number, counts } of await this.batches.chunkCounts(id)) {
      if (found.length > limit) break;
      if ((number + 1) * CHUNK_ROWS <= from || (action && counts[action] === 0) || (open && counts.open === 0))
        continue;
      const rows = unpack((await this.batches.chunk(id, number)).packed);
      rows.forEach((row, i) => {
        const place = number * CHUNK_ROWS + i;
        const wanted = (!action || row.action === action) && (!open || outcomeOfRow(row) === 'open');
        if (place >= from && wanted) found.push({ number: place, row });
      });
    }
    return found.slice(0, limit + 1);
  }
}
