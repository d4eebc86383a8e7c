import { Injectable, type OnModuleInit } from '@nestjs/common';
import { daysLeft, isoDay, type Role } from '@market/contract/shared';
import { reminderDays } from '@market/contract/verification';
import { DataSource } from 'typeorm';
import { Schedule } from '../../common/schedule.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { MessageSender, type Notice } from '../message/message-sender.js';
import { dueAgain } from '../record/notices.js';
import { RecordCountsRepository } from '../record/record-counts.repository.js';
import { RoundRepository } from './round.repository.js';
import { sumOf } from './round.view.js';

const EVERY_MS = 30 * 60_000;
const LEASE_MS = 5 * 60_000;
const BUREAU = ['maintainer', 'verifier'] as const;

/** What a bureau is told without asking: each night what is due again, and before a round ends what is left of it. */
@Injectable()
export class ReminderService implements OnModuleInit {
  constructor(
    private readonly counts: RecordCountsRepository,
    private readonly rounds: RoundRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.schedule.add({
      name: 'verification-reminders',
      everyMs: EVERY_MS,
      leaseMs: LEASE_MS,
      run: () => this.remind(),
    });
  }

  /** Repeating it on the same Beijing day tells nobody anything again. */
  async remind(): Promise<void> {
    const now = await databaseNow(this.dataSource.manager);
    await this.ofDue(now);
    await this.ofRounds(now);
  }

  private async ofDue(now: Date): Promise<void> {
    for (const { regionCode, due, overdue } of await this.counts.dueByRegion(now))
      await this.tellOnce(
        `due:${regionCode}:${isoDay(now)}`,
        regionCode,
        'maintainer',
        dueAgain(regionCode, due, overdue),
      );
  }

  private async ofRounds(now: Date): Promise<void> {
    for (const { id, name, dueOn } of await this.rounds.open()) {
      const days = daysLeft(dueOn, now);
      const step = [...reminderDays].reverse().find((day) => days <= day);
      if (step === undefined || days < 0) continue;
      const progress = await this.rounds.progress('all', id);
      for (const regionCode of new Set(progress.map((row) => row.regionCode))) {
        const { left, waiting } = sumOf(progress.filter((row) => row.regionCode === regionCode));
        if (left + waiting === 0) continue;
        await this.tellOnce(`round:${id}:${regionCode}:${step}`, regionCode, BUREAU, {
          title: `${name}：${days === 0 ? '今天截止' : `还有 ${days} 天`}`,
          body: `本地还有 ${left} 条没有送核验，${waiting} 条等第二人核验。`,
          target: { kind: 'verificationRound', id },
        });
      }
    }
  }

  private tellOnce(mark: string, regionCode: string, roles: Role | readonly Role[], notice: Notice): Promise<void> {
    return this.transactions.run((tx) => this.messages.toStaffOnce(tx, mark, regionCode, roles, notice));
  }
}
