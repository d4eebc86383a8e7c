import { Injectable, type StreamableFile } from '@nestjs/common';
import type { AuditChain, AuditFilter, AuditRow } from '@market/contract/audit';
import { MAX_WORKBOOK_ROWS } from '@market/contract/ingest';
import { isoDay } from '@market/contract/shared';
import { Readable } from 'node:stream';
import type { Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import { fileAnswer } from '../../common/file-answer.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { encodeCursor, pageFrom } from '../../common/paging.js';
import { csvSheet, workbook } from '../../common/sheet.js';
import { Transactions } from '../../common/transactions.js';
import { AuditChecks } from './audit-checks.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';
import { auditLine, auditTitles } from './audit-sheet.js';

const SHEET_PAGE = 500;

/** What the auditor does: search, take away, have the chain walked. */
@Injectable()
export class AuditReads {
  constructor(
    private readonly repository: AuditRepository,
    private readonly audit: AuditService,
    private readonly checks: AuditChecks,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list({ query }: In<'GET /staff/audit'>): Promise<Out<'GET /staff/audit'>> {
    const rows = await this.repository.list(query);
    const hashes = await this.repository.hashes(rows.flatMap(({ seq }) => (seq === null ? [] : [seq - 1])));
    const view = (row: AuditEntry) => auditRow(row, hashes.get((row.seq ?? 0) - 1) ?? null);
    return pageFrom(rows, query.limit, ({ id }) => ({ value: id, id }), view);
  }

  async csv(caller: Caller, { query }: In<'GET /staff/audit/export/csv'>): Promise<StreamableFile> {
    await this.audit.recordRead(caller, 'audit', caller.requestId);
    return fileAnswer('csv', this.fileName(), Readable.from(csvSheet(auditTitles, this.lines(query))));
  }

  async xlsx(caller: Caller, { query }: In<'GET /staff/audit/export/xlsx'>): Promise<StreamableFile> {
    if (await this.repository.exceeds(query, MAX_WORKBOOK_ROWS))
      throw new DomainError('invalidInput', [
        { path: 'from', message: `一次最多导出 ${MAX_WORKBOOK_ROWS} 条的 Excel，请先筛选，或导出 CSV` },
      ]);
    await this.audit.recordRead(caller, 'audit', caller.requestId);
    return fileAnswer('xlsx', this.fileName(), await workbook('审计日志', auditTitles, this.lines(query)));
  }

  chain(): Promise<AuditChain> {
    return this.checks.view();
  }

  async check(caller: Caller): Promise<AuditChain> {
    await this.transactions.write(caller, (tx) => this.checks.ask(tx));
    return this.checks.view();
  }

  private fileName(): string {
    return `审计日志 ${isoDay(this.clock.now())}`;
  }

  private async *lines(filter: AuditFilter): AsyncGenerator<string[][]> {
    let cursor: string | undefined;
    do {
      const rows = await this.repository.list({ ...filter, limit: SHEET_PAGE, cursor });
      const page = rows.slice(0, SHEET_PAGE);
      yield page.map(auditLine);
      const last = rows.length > SHEET_PAGE ? page.at(-1) : undefined;
      cursor = last && encodeCursor({ value: last.id, id: last.id });
    } while (cursor);
  }
}

const auditRow = ({ actorId: _, at, ...row }: AuditEntry, previousHash: string | null): AuditRow => ({
  ...row,
  at: at.toISOString(),
  previousHash,
});
