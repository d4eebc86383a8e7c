import { Injectable, type OnModuleInit } from '@nestjs/common';
import { digestDue, digests } from '@market/contract/preference';
import { isoDay, minuteText } from '@market/contract/shared';
import { DataSource, IsNull } from 'typeorm';
import { newId } from '../../common/ids.js';
import { Schedule } from '../../common/schedule.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { databaseNow } from '../../database/engine.js';
import { Account } from '../account/account.entity.js';
import { Message } from '../message/message.entity.js';
import type { Preference } from '../preference/preference.entity.js';
import { PreferenceRepository } from '../preference/preference.repository.js';
import { Ways } from '../preference/ways.js';
import { Dispatcher } from './dispatcher.js';
import { DispatchRepository } from './dispatch.repository.js';

const EVERY_MS = 10 * 60_000;
const LEASE_MS = 5 * 60_000;
const BATCH = 200;
const LISTED = 10;

/** 汇总：what is still unread, in one letter a day or a week, by mail, or else by WeChat. */
@Injectable()
export class DigestService implements OnModuleInit {
  constructor(
    private readonly preferences: PreferenceRepository,
    private readonly dispatcher: Dispatcher,
    private readonly dispatches: DispatchRepository,
    private readonly ways: Ways,
    private readonly transactions: Transactions,
    private readonly schedule: Schedule,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    const run = async () => this.sendDue(await databaseNow(this.dataSource.manager));
    this.schedule.add({ name: 'digests', everyMs: EVERY_MS, leaseMs: LEASE_MS, run });
  }

  async sendDue(now: Date): Promise<void> {
    const today = isoDay(now);
    for (const digest of digests)
      for (const preference of await this.preferences.undigested(digest, today, BATCH))
        if (digestDue(digest, preference.digestedOn, now))
          await this.transactions.run((tx) => this.send(tx, preference, today));
  }

  private async send(tx: Tx, preference: Preference, today: string): Promise<void> {
    if (!(await this.preferences.markDigested(tx, preference, today))) return;
    const { accountId, quiet } = preference;
    const unread = { where: { accountId, readAt: IsNull() }, order: { id: 'DESC' as const }, take: LISTED };
    const [messages, count] = await tx.manager.findAndCount(Message, unread);
    const account = await tx.manager.findOneBy(Account, { id: accountId, state: 'active' });
    if (count === 0 || !account) return;
    const addresses = await this.preferences.addressesOf([accountId], tx);
    const channel = (['email', 'wechat'] as const).find(
      (each) => this.ways.offers(each) && this.ways.to(account, addresses, each) !== undefined,
    );
    if (!channel) return;
    const lines = messages.map(({ title, body, createdAt }) => `${minuteText(createdAt, tx.now)}  ${title}\n${body}`);
    const rest = count > lines.length ? [`另有 ${count - lines.length} 条，见消息页。`] : [];
    const letter = {
      causeId: newId(),
      group: 'progress' as const,
      title: `${count} 条未读消息`,
      body: channel === 'email' ? [...lines, ...rest].join('\n\n') : (messages[0]?.title ?? ''),
    };
    await this.dispatches.insert(tx, await this.dispatcher.paid(tx, accountId, channel, letter, quiet));
  }
}
