import { Injectable } from '@nestjs/common';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions } from '../../common/transactions.js';
import { FeedbackReceiver, inBrief } from './feedback-receiver.js';
import type { Feedback } from './feedback.entity.js';
import { FeedbackRepository } from './feedback.repository.js';

const EVERY_MS = 5 * 60_000;
const BATCH = 100;

/** Tells whoever owes an answer and the sender, once, that it is late. */
@Injectable()
export class OverdueFeedback {
  readonly run: () => Promise<void>;

  constructor(
    private readonly feedback: FeedbackRepository,
    private readonly receiver: FeedbackReceiver,
    private readonly transactions: Transactions,
    sweeps: Sweeps,
  ) {
    this.run = sweeps.add('feedback-overdue', EVERY_MS, async (now) =>
      eachDue(await this.feedback.overdue(now, BATCH), (late) => this.remind(late)),
    );
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
