import { Injectable, type OnModuleInit } from '@nestjs/common';
import { findRecordType, windowOf } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { Clock } from '../../common/clock.js';
import { Schedule } from '../../common/schedule.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { MessageSender } from '../message/message-sender.js';
import { OutboxHandlers } from '../outbox/outbox-handler.js';
import { MarketRecord } from '../record/record.entity.js';
import { dueAt } from './reminder-day.js';
import type { Reminder } from './reminder.entity.js';
import { ReminderRepository } from './reminder.repository.js';

const EVERY_MS = 60_000;
const LEASE_MS = 120_000;
const BATCH = 200;

/** Sends each reminder once, when its morning has come, and keeps them in step with records that are corrected. */
@Injectable()
export class RemindingService implements OnModuleInit {
  constructor(
    private readonly reminders: ReminderRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly schedule: Schedule,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'reminders', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.sendDue() });
    this.handlers.register('record.published', (tx, { payload }) =>
      this.followWindow(tx, (payload as { recordId: string }).recordId),
    );
  }

  async sendDue(): Promise<void> {
    for (;;) {
      const due = await this.reminders.due(this.clock.now(), BATCH);
      for (const reminder of due) await this.send(reminder);
      if (due.length < BATCH) return;
    }
  }

  /** A record taken down meanwhile, or closed after a long standstill, is nothing to be reminded of. */
  private send(reminder: Reminder): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (!(await this.reminders.markSent(tx, reminder))) return;
      const { accountId, recordId, closesOn } = reminder;
      const record = await tx.manager.findOneBy(MarketRecord, { id: recordId, state: 'published' });
      const window = record && windowOfRecord(record, isoDay(tx.now));
      if (!record || !window || window.days === null || window.state === 'closed') return;
      this.messages.toAccount(tx, accountId, {
        title: `${window.label}剩 ${window.days} 天`,
        body: `${record.title}，${closesOn}截止。`,
        target: { kind: 'record', id: recordId },
        group: 'deadline',
      });
    });
  }

  /** An extended window moves the reminder along; one that is gone leaves none. */
  private async followWindow(tx: Tx, recordId: string): Promise<void> {
    const waiting = await this.reminders.waitingOn(tx, recordId);
    if (waiting.length === 0) return;
    const record = await tx.manager.findOneBy(MarketRecord, { id: recordId });
    const closesOn = record && windowOfRecord(record, isoDay(tx.now))?.closesOn;
    for (const reminder of waiting)
      if (!closesOn) await this.reminders.remove(tx, reminder.accountId, recordId);
      else if (closesOn !== reminder.closesOn)
        await this.reminders.put(tx, { ...reminder, closesOn, dueAt: dueAt(closesOn, reminder.lead) });
  }
}

function windowOfRecord({ recordType, fields }: MarketRecord, today: string) {
  const spec = findRecordType(recordType);
  return spec && windowOf(spec, fields, today);
}
