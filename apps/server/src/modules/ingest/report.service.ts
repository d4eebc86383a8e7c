import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { MAX_REPORT_ROWS, type BatchLine, type ReportedBatch } from '@market/contract/ingest';
import { getRecordType } from '@market/contract/record';
import type { Actor } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { knownType } from '../record/staff-record.service.js';
import type { Batch } from './batch.entity.js';
import { BatchRepository } from './batch.repository.js';
import { BatchService } from './batch.service.js';
import { batchRow } from './batch.view.js';
import { LinesService } from './lines.service.js';

/** 报送：a city's platform brings records of its own city, and sees what became of them and of nothing else. */
@Injectable()
export class ReportService {
  constructor(
    private readonly batches: BatchRepository,
    private readonly bringing: BatchService,
    private readonly lines: LinesService,
    private readonly transactions: Transactions,
  ) {}

  /** The very rows of the platform's last batch make no other: the answer is that batch as it stands. */
  async report(caller: Caller, { body }: In<'POST /ingest/batches'>): Promise<ReportedBatch> {
    const actor = actorOf(caller);
    knownType(body.recordType);
    const content = Buffer.from(JSON.stringify(body.rows));
    const digest = createHash('sha256').update(content).digest('hex');
    const last = await this.batches.lastBrought(actor.accountId, body.recordType);
    const { id } =
      last?.digest === digest
        ? await this.transactions.write(caller, async (tx) => {
            tx.about('batch', last.id);
            return { id: last.id };
          })
        : await this.bringing.bring(
            actor,
            {
              regionCode: ownRegion(actor),
              recordType: body.recordType,
              source: 'api',
              name: `${body.name ?? `${actor.displayName} ${getRecordType(body.recordType).label}`}.json`,
              content: Readable.from([content]),
            },
            (work) => this.transactions.write(caller, work),
          );
    return this.get(caller, id);
  }

  async get(caller: Caller, id: string): Promise<ReportedBatch> {
    const actor = actorOf(caller);
    const batch = await this.batches.get(RegionScope.of(actor), id);
    if (batch.createdBy !== actor.accountId) throw new DomainError('notFound');
    const { items } = await this.lines.list(caller, { params: { id }, query: { limit: MAX_REPORT_ROWS } });
    return reportedBatch(batch, items);
  }
}

/** A key is always of one place. */
function ownRegion({ regionCode }: Actor): string {
  if (!regionCode) throw new DomainError('forbidden');
  return regionCode;
}

const reportedBatch = (batch: Batch, lines: readonly BatchLine[]): ReportedBatch => ({
  ...batchRow(batch),
  rows: lines.map(({ row, record, action, submitted, issues }) => ({
    row,
    title: record.title,
    action,
    submitted,
    issues: issues.map(({ column, code, message, blocking }) => ({ column, code, message, blocking })),
  })),
});
