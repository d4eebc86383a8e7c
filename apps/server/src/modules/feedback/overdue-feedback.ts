import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Schedule } from '../../common/schedule.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { FeedbackReceiver, inBrief } from './feedback-receiver.js';
import type { Feedback } from './feedback.entity.js';
import { FeedbackRepository } from './feedback.repository.js';

const EVERY_MS = 5 * 60_000;
const BATCH = 100;

/** Tells whoever owes an answer and the sender, once, that it is late. */
@Injectable()
export class OverdueFeedback implements OnModuleInit {
  constructor(
    private readonly feedback: FeedbackRepository,
    private readonly receiver: FeedbackReceiver,
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly schedule: Schedule,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'feedback-overdue', everyMs: EVERY_MS, leaseMs: 2 * EVERY_MS, run: () => this.run() });
  }

  async run(): Promise<void> {
    const now = await databaseNow(this.dataSource.manager);
    for (const late of await this.feedback.overdue(now, BATCH)) await this.remind(late);
  }

  private remind(late: Feedback): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.feedback.change(tx, late, { remindedAt: tx.now });
      const { regionCode, text } = late;
      this.receiver.tell(tx, late, regionCode, { title: '投诉建议已过答复时限', body: inBrief(text) });
      const told = `已提醒${this.receiver.nameOf(regionCode)}。`;
      this.receiver.tellSender(tx, late, '投诉建议过了答复时限', told);
    });
  }
}
