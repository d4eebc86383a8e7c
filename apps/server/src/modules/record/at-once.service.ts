import { Injectable, Logger } from '@nestjs/common';
import type { BatchAnswer } from '@market/contract/record';
import { actorOf, type Caller } from '../../common/caller.js';
import { refusalOf } from '../../common/problem.filter.js';
import type { In } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { AuditService } from '../audit/audit.service.js';
import { EditingService } from './editing.service.js';
import { StaffRecordRepository } from './staff-record.repository.js';
import { VerificationService } from './verification.service.js';

type Row = In<'POST /staff/records/accept'>['body']['items'][number];

/** Many records by one request: each in a transaction and with an audit row of its own, so that one refusal stops no other. */
@Injectable()
export class AtOnceService {
  private readonly log = new Logger('AtOnce');

  constructor(
    private readonly editing: EditingService,
    private readonly verification: VerificationService,
    private readonly records: StaffRecordRepository,
    private readonly audit: AuditService,
  ) {}

  accept(caller: Caller, { body }: In<'POST /staff/records/accept'>): Promise<BatchAnswer> {
    return this.each(caller, body.items, (one, { id, version }) => this.verification.acceptUnchanged(one, id, version));
  }

  confirm(caller: Caller, { body }: In<'POST /staff/records/confirm'>): Promise<BatchAnswer> {
    const { items, ...grounds } = body;
    return this.each(caller, items, (one, row) => this.editing.confirm(one, row, grounds));
  }

  /** The version of each row makes a repeated request harmless, so the rows need no idempotency key of their own. */
  private async each(caller: Caller, rows: readonly Row[], act: (one: Caller, row: Row) => Promise<void>) {
    const titles = await this.records.titles(RegionScope.of(actorOf(caller)), rows);
    const one: Caller = { ...caller, idempotencyKey: null };
    const results: BatchAnswer['results'] = [];
    for (const row of rows) {
      const why = await act(one, row).then(
        () => null,
        (error: unknown) => this.refused(caller, row.id, error),
      );
      results.push({ id: row.id, title: titles.get(row.id) ?? '', done: why === null, why });
    }
    return { done: results.filter(({ done }) => done).length, results };
  }

  private async refused(caller: Caller, id: string, error: unknown): Promise<string> {
    const { code, message, status } = refusalOf(error);
    if (status >= 500) this.log.error(error);
    else await this.audit.recordRefusal(caller, code, { type: 'record', id });
    return message;
  }
}
