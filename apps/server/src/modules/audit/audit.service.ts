import { Injectable } from '@nestjs/common';
import type { AuditRow } from '@market/contract/audit';
import type { ErrorCode } from '@market/contract/shared';
import type { Caller } from '../../common/caller.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions } from '../../common/transactions.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { auditEntryOf } from './audit-entry.js';
import { AuditRepository } from './audit.repository.js';

type AuditedObject = Parameters<typeof auditEntryOf>[1];
const NOTHING: AuditedObject = { type: 'none', id: null };

@Injectable()
export class AuditService {
  constructor(
    private readonly repository: AuditRepository,
    private readonly transactions: Transactions,
  ) {}

  /** A refused attempt leaves a row too, outside the transaction that was rolled back. */
  async recordRefusal(caller: Caller, code: ErrorCode, object: AuditedObject = NOTHING): Promise<void> {
    await this.transactions.run(async (tx) => tx.record(auditEntryOf(caller, object, 'refused', code, tx.now)));
  }

  /** A read of confidential or personal data. */
  async recordRead(caller: Caller, type: string, id: string): Promise<void> {
    await this.transactions.run(async (tx) => tx.record(auditEntryOf(caller, { type, id }, 'done', null, tx.now)));
  }

  async list({ query }: In<'GET /staff/audit'>): Promise<Out<'GET /staff/audit'>> {
    const rows = await this.repository.list(query);
    return pageFrom(rows, query.limit, (row) => ({ value: row.id, id: row.id }), auditRow);
  }
}

const auditRow = ({ actorId: _, seq: _seq, hash: _hash, at, ...row }: AuditEntry): AuditRow => ({
  ...row,
  at: at.toISOString(),
});
