import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUnanswered } from '@market/contract/correction';
import { DataSource } from 'typeorm';
import { DomainError } from '../../common/domain-error.js';
import { Schedule } from '../../common/schedule.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { platformEntry } from '../audit/audit-entry.js';
import { MessageSender } from '../message/message-sender.js';
import { correctionStepRow } from './correction-step.js';
import { CorrectionStore } from './correction-store.js';
import { Correction } from './correction.entity.js';
import { overdue } from './notices.js';
import { WorkOrderRepository } from './work-order.repository.js';

const EVERY_MS = 60_000;
const BATCH = 100;

/** 超期：the bureau and the district hear of it once. */
@Injectable()
export class OverdueCorrections implements OnModuleInit {
  constructor(
    private readonly orders: WorkOrderRepository,
    private readonly store: CorrectionStore,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.schedule.add({
      name: 'correction-overdue',
      everyMs: EVERY_MS,
      leaseMs: 2 * EVERY_MS,
      run: () => this.tellDue(),
    });
  }

  /** Repeating it tells nobody twice. */
  async tellDue(): Promise<void> {
    const now = await databaseNow(this.dataSource.manager);
    for (const { id } of await this.orders.idsPastDeadline(now, BATCH)) await this.tell(id, now);
  }

  private async tell(id: string, now: Date): Promise<void> {
    const telling = this.transactions.run(async (tx) => {
      const read = await tx.manager.findOneBy(Correction, { id });
      if (!read || !isUnanswered(read.state) || read.overdueToldAt || read.deadline >= now) return;
      const correction = await this.store.change(tx, read, read.version, { overdueToldAt: tx.now });
      await this.store.addStep(tx, correctionStepRow(tx, correction, { name: 'overdue', byName: '平台' }));
      tx.record(platformEntry('correction.overdue', { type: 'correction', id }, tx.now));
      const readers = ['maintainer', 'districtAdmin'] as const;
      this.messages.toStaff(tx, correction.regionCode, readers, overdue(correction, tx.now));
    });
    // Somebody was quicker: another node told it, or the bureau has just answered.
    await telling.catch((error: unknown) => {
      if (!(error instanceof DomainError) || error.code !== 'staleVersion') throw error;
    });
  }
}
