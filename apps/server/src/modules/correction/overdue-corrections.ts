import { Injectable } from '@nestjs/common';
import { isUnanswered } from '@market/contract/correction';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions } from '../../common/transactions.js';
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
export class OverdueCorrections {
  /** Repeating it tells nobody twice. */
  readonly tellDue: () => Promise<void>;

  constructor(
    private readonly orders: WorkOrderRepository,
    private readonly store: CorrectionStore,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    sweeps: Sweeps,
  ) {
    this.tellDue = sweeps.add('correction-overdue', EVERY_MS, async (now) =>
      eachDue(await this.orders.idsPastDeadline(now, BATCH), ({ id }) => this.tell(id, now)),
    );
  }

  private tell(id: string, now: Date): Promise<void> {
    return this.transactions.run(async (tx) => {
      const read = await tx.manager.findOneBy(Correction, { id });
      if (!read || !isUnanswered(read.state) || read.overdueToldAt || read.deadline >= now) return;
      const correction = await this.store.change(tx, read, read.version, { overdueToldAt: tx.now });
      await this.store.addStep(tx, correctionStepRow(tx, correction, { name: 'overdue', byName: '平台' }));
      tx.record(platformEntry('correction.overdue', { type: 'correction', id }, tx.now));
      const readers = ['maintainer', 'districtAdmin'] as const;
      this.messages.toStaff(tx, correction.regionCode, readers, overdue(correction, tx.now));
    });
  }
}
