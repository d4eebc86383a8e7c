import { Injectable } from '@nestjs/common';
import { groupChannels, groupTemplates, type MessageChannel, type MessageGroup } from '@market/contract/message';
import { afterQuiet, firstChoices, type Quiet } from '@market/contract/preference';
import { In } from 'typeorm';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { Account } from '../account/account.entity.js';
import { PreferenceRepository } from '../preference/preference.repository.js';
import { SubscriptionLedger } from '../preference/subscription-ledger.js';
import { Ways } from '../preference/ways.js';
import { GuideConsents } from '../privacy/guide-consents.js';
import type { Dispatch } from './dispatch.entity.js';
import { DispatchRepository } from './dispatch.repository.js';

export interface Outgoing {
  causeId: string;
  group: MessageGroup;
  title: string;
  body: string;
}

/** Queues what leaves the inbox, in the transaction that fills the inbox: by the ways each person chose and can be reached. */
@Injectable()
export class Dispatcher {
  constructor(
    private readonly preferences: PreferenceRepository,
    private readonly ledger: SubscriptionLedger,
    private readonly ways: Ways,
    private readonly dispatches: DispatchRepository,
    private readonly guide: GuideConsents,
  ) {}

  async queue(tx: Tx, accountIds: readonly string[], outgoing: Outgoing): Promise<void> {
    const offered = groupChannels[outgoing.group].filter((channel) => this.ways.offers(channel));
    if (offered.length === 0) return;
    const active = await tx.manager.findBy(Account, { id: In([...accountIds]), state: 'active' });
    const agreeing = await this.guide.agreeing(tx, accountIds);
    const accounts = active.filter(({ id, username }) => username !== null || agreeing.has(id));
    const chosen = await this.preferences.of(tx, accountIds);
    const addresses = await this.preferences.addressesOf(accountIds, tx);
    const rows: Dispatch[] = [];
    for (const account of accounts) {
      const own = chosen.find(({ accountId }) => accountId === account.id);
      const choices = own?.choices[outgoing.group] ?? firstChoices[outgoing.group];
      for (const channel of offered)
        if (choices.includes(channel) && this.ways.to(account, addresses, channel) !== undefined)
          rows.push(...(await this.paid(tx, account.id, channel, outgoing, own?.quiet ?? null)));
    }
    if (rows.length > 0) await this.dispatches.insert(tx, rows);
  }

  /** By WeChat only what an acceptance pays for. */
  async paid(
    tx: Tx,
    accountId: string,
    channel: MessageChannel,
    { causeId, group, title, body }: Outgoing,
    quiet: Quiet | null,
  ): Promise<Dispatch[]> {
    if (channel === 'wechat' && !(await this.ledger.spend(tx, accountId, groupTemplates[group]))) return [];
    return [
      {
        id: newId(),
        causeId,
        accountId,
        channel,
        messageGroup: group,
        title,
        body,
        state: 'waiting',
        attempts: 0,
        availableAt: afterQuiet(quiet, tx.now),
        lockedUntil: null,
        lastError: null,
        createdAt: tx.now,
        sentAt: null,
      },
    ];
  }
}
