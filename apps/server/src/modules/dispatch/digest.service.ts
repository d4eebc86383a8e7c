import { Injectable } from '@nestjs/common';
import { digestOwedBefore } from '@market/contract/preference';
import { isoDay, minuteText } from '@market/contract/shared';
import { IsNull } from 'typeorm';
import { newId } from '../../common/ids.js';
import { eachDue, Sweeps } from '../../common/sweeps.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { Account } from '../account/account.entity.js';
import { Message } from '../message/message.entity.js';
import type { Preference } from '../preference/preference.entity.js';
import { PreferenceRepository } from '../preference/preference.repository.js';
import { Ways } from '../preference/ways.js';
import { Dispatcher } from './dispatcher.js';
import { DispatchRepository } from './dispatch.repository.js';

const EVERY_MS = 10 * 60_000;
const BATCH = 200;
const LISTED = 10;

/** 汇总：what is still unread, in one letter a day or a week, by mail, or else by WeChat. */
@Injectable()
export class DigestService {
  constructor(
    private readonly preferences: PreferenceRepository,
    private readonly dispatcher: Dispatcher,
    private readonly dispatches: DispatchRepository,
    private readonly ways: Ways,
    private readonly transactions: Transactions,
    sweeps: Sweeps,
  ) {
    sweeps.add('digests', EVERY_MS, (now) => this.sendDue(now));
  }

  async sendDue(now: Date): Promise<void> {
    const today = isoDay(now);
    for (const digest of ['daily', 'weekly'] as const) {
      const owedBefore = digestOwedBefore(digest, now);
      const owed = owedBefore === null ? [] : await this.preferences.undigested(digest, owedBefore, BATCH);
      await eachDue(owed, (preference) => this.transactions.run((tx) => this.send(tx, preference, today)));
    }
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
