import { Injectable } from '@nestjs/common';
import { getRecordType, possibleLeads, windowOf } from '@market/contract/record';
import type { Reminder as ReminderView } from '@market/contract/reminder';
import { isoDay } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { isoInstant } from '../../database/engine.js';
import { dueAt } from './reminder-day.js';
import type { Reminder } from './reminder.entity.js';
import { MAX_REMINDERS, ReminderRepository } from './reminder.repository.js';

/** 我要提醒：so many days before the window of a record closes. */
@Injectable()
export class ReminderService {
  constructor(
    private readonly reminders: ReminderRepository,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller): Promise<Out<'GET /my/reminders'>> {
    const waiting = await this.reminders.waiting(actorOf(caller).accountId);
    const titles = await this.reminders.titles(waiting.map(({ recordId }) => recordId));
    return { items: waiting.map((reminder) => view(reminder, titles.get(reminder.recordId) ?? '')) };
  }

  set(caller: Caller, { params, body: { lead } }: In<'PUT /my/reminders/{id}'>): Promise<ReminderView> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('record', params.id);
      const record = await this.reminders.published(tx, params.id);
      const today = isoDay(tx.now);
      const closesOn = windowOf(getRecordType(record.recordType), record.fields, today)?.closesOn;
      if (!closesOn || !possibleLeads(closesOn, today).includes(lead)) throw new DomainError('windowTooNear');
      if ((await this.reminders.count(tx, accountId)) >= MAX_REMINDERS) throw new DomainError('tooManyKept');
      const reminder: Reminder = {
        accountId,
        recordId: record.id,
        lead,
        closesOn,
        dueAt: dueAt(closesOn, lead),
        sentAt: null,
      };
      await this.reminders.put(tx, reminder);
      return view(reminder, record.title);
    });
  }

  cancel(caller: Caller, { params }: In<'DELETE /my/reminders/{id}'>): Promise<void> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('record', params.id);
      await this.reminders.remove(tx, accountId, params.id);
    });
  }
}

const view = ({ recordId, lead, closesOn, dueAt: at }: Reminder, title: string): ReminderView => ({
  recordId,
  title,
  lead,
  closesOn,
  dueAt: isoInstant(at),
});
