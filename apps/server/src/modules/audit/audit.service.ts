import { Injectable } from '@nestjs/common';
import type { AuditObject } from '@market/contract/audit';
import type { ErrorCode } from '@market/contract/shared';
import type { Caller } from '../../common/caller.js';
import { Transactions } from '../../common/transactions.js';
import { auditEntryOf } from './audit-entry.js';

type AuditedObject = Parameters<typeof auditEntryOf>[1];
const NOTHING: AuditedObject = { type: 'none', id: null };

@Injectable()
export class AuditService {
  constructor(private readonly transactions: Transactions) {}

  /** A refused attempt leaves a row too, outside the transaction that was rolled back. */
  async recordRefusal(caller: Caller, code: ErrorCode, object: AuditedObject = NOTHING): Promise<void> {
    await this.transactions.run(async (tx) => tx.record(auditEntryOf(caller, object, 'refused', code, tx.now)));
  }

  /** A read of confidential or personal data. */
  async recordRead(caller: Caller, type: AuditObject, id: string): Promise<void> {
    await this.transactions.run(async (tx) => tx.record(auditEntryOf(caller, { type, id }, 'done', null, tx.now)));
  }
}
