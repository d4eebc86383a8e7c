import { Injectable } from '@nestjs/common';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions } from '../../common/transactions.js';
import { bureauRoles } from '../consent/bureau-roles.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { Inquiry } from './inquiry.entity.js';
import { InquiryRepository } from './inquiry.repository.js';

const EVERY_MS = 5 * 60_000;
const BATCH = 100;

/** Tells the bureau and the asker, once, that an answer is late. */
@Injectable()
export class OverdueReminder {
  readonly run: () => Promise<void>;

  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly messages: MessageSender,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
    sweeps: Sweeps,
  ) {
    this.run = sweeps.add('inquiry-overdue', EVERY_MS, async (now) =>
      eachDue(await this.inquiries.overdue(now, BATCH), (inquiry) => this.remind(inquiry)),
    );
  }

  private async remind(inquiry: Inquiry): Promise<void> {
    const { id, accountId, regionCode, recordTitle } = inquiry;
    const target = { kind: 'inquiry', id } as const;
    await this.transactions.run(async (tx) => {
      await this.inquiries.change(tx, inquiry, { remindedAt: tx.now });
      this.messages.toStaff(tx, regionCode, bureauRoles, {
        title: '咨询已过答复时限',
        body: `「${recordTitle}」的咨询还没有答复，请尽快办理。`,
        target,
      });
      this.messages.toAccount(tx, accountId, {
        title: '咨询过了答复时限',
        body: `「${recordTitle}」的咨询还没有答复，已提醒${this.regions.get(regionCode).bureau.name}。`,
        target,
      });
    });
  }
}
