import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dutyLabels, nextDuty, reminderDue, type Duty } from '@market/contract/board';
import { leftText, minuteText } from '@market/contract/shared';
import { DataSource } from 'typeorm';
import { isFirst } from '../../common/once.js';
import { Schedule } from '../../common/schedule.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { WorkDays } from '../calendar/work-days.js';
import { DutyFactsRepository } from './duty-facts.repository.js';
import { DutyHoldersRepository, type RemindedChallenge } from './duty-holders.repository.js';
import { DutyLetters, type TermedDuty } from './duty-letters.js';

const EVERY_MS = 10 * 60_000;
const LEASE_MS = 5 * 60_000;

/** Reminds whoever has the next duty before its term is over: once for each term, so again when it was extended. */
@Injectable()
export class DutyReminders implements OnModuleInit {
  constructor(
    private readonly facts: DutyFactsRepository,
    private readonly holders: DutyHoldersRepository,
    private readonly letters: DutyLetters,
    private readonly workDays: WorkDays,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'duty-reminders', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.remind() });
  }

  async remind(): Promise<void> {
    const now = await databaseNow(this.dataSource.manager);
    const challenges = await this.holders.open();
    const facts = await this.facts.of(challenges);
    for (const challenge of challenges) {
      const known = facts.get(challenge.id);
      const duty = known ? nextDuty(known, now, this.workDays.calendar) : null;
      if (duty?.until && reminderDue(duty, now, this.workDays.calendar))
        await this.transactions.run((tx) => this.once(tx, challenge, { ...duty, until: duty.until ?? '' }, now));
    }
  }

  private async once(tx: Tx, challenge: RemindedChallenge, duty: TermedDuty, now: Date): Promise<void> {
    const { id, title } = challenge;
    const term = new Date(duty.until).getTime().toString(36);
    if (!(await isFirst(tx, `duty:${id}:${duty.kind}:${term}`))) return;
    if (!(await this.holders.stillThere(tx, challenge))) return;
    await this.letters.send(tx, challenge, duty, {
      title: `${titles[duty.kind] ?? dutyLabels[duty.kind]}${leftText(duty.until, now)}`,
      body: `「${title}」${minuteText(duty.until, now)}到期。`,
    });
  }
}

/** Where the label alone would not read as a warning. */
const titles: Partial<Record<Duty['kind'], string>> = { bid: '揭榜截止', notice: '公示期' };
