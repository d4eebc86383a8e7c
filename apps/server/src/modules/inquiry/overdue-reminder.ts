import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Schedule } from '../../common/schedule.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { bureauRoles } from '../consent/bureau-roles.js';
import { MessageSender } from '../message/message-sender.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { Inquiry } from './inquiry.entity.js';
import { InquiryRepository } from './inquiry.repository.js';

const EVERY_MS = 5 * 60_000;
const BATCH = 100;

/** Tells the bureau and the asker, once, that an answer is late. */
@Injectable()
export class OverdueReminder implements OnModuleInit {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly messages: MessageSender,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly schedule: Schedule,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'inquiry-overdue', everyMs: EVERY_MS, leaseMs: 2 * EVERY_MS, run: () => this.run() });
  }

  async run(): Promise<void> {
    const now = await databaseNow(this.dataSource.manager);
    for (const inquiry of await this.inquiries.overdue(now, BATCH)) await this.remind(inquiry);
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
