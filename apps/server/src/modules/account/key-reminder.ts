import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DAY_MS, dayText } from '@market/contract/shared';
import { DataSource } from 'typeorm';
import { Schedule } from '../../common/schedule.js';
import { Transactions } from '../../common/transactions.js';
import { databaseNow, instantFrom } from '../../database/engine.js';
import { MessageSender } from '../message/message-sender.js';
import { SessionRepository } from './session.repository.js';

const EVERY_MS = 6 * 3_600_000;
const LEASE_MS = 5 * 60_000;
export const KEY_REMINDER_DAYS = 14;

/** Tells the bureau, and who issues keys, once that the key of a city's platform runs out. */
@Injectable()
export class KeyReminder implements OnModuleInit {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly messages: MessageSender,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'city-key-reminder', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.remind() });
  }

  async remind(): Promise<void> {
    const now = await databaseNow(this.dataSource.manager);
    const until = new Date(now.getTime() + KEY_REMINDER_DAYS * DAY_MS);
    for (const { sessionId, expiresAt, displayName, regionCode } of await this.sessions.keysEnding(now, until))
      await this.transactions.run((tx) =>
        this.messages.toStaffOnce(tx, `city-key:${sessionId}`, regionCode, ['maintainer', 'systemAdmin'], {
          title: '城市平台的密钥快到期',
          body: `“${displayName}”的密钥 ${dayText(instantFrom(expiresAt), now)}到期，之后不能再报送。请系统管理员重发密钥，换到对方平台。`,
        }),
      );
  }
}
