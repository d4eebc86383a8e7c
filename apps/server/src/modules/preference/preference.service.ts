import { Injectable } from '@nestjs/common';
import { firstChoices, preferenceIssues, type Preferences } from '@market/contract/preference';
import { isoDay } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { AccountRepository } from '../account/account.repository.js';
import { PreferenceRepository } from './preference.repository.js';
import { SubscriptionLedger } from './subscription-ledger.js';
import { Ways } from './ways.js';

@Injectable()
export class PreferenceService {
  constructor(
    private readonly preferences: PreferenceRepository,
    private readonly accounts: AccountRepository,
    private readonly ledger: SubscriptionLedger,
    private readonly ways: Ways,
    private readonly transactions: Transactions,
  ) {}

  async get(caller: Caller): Promise<Preferences> {
    const { accountId } = actorOf(caller);
    const kept = await this.preferences.find(accountId);
    const account = found(await this.accounts.findById(accountId));
    return {
      choices: { ...firstChoices, ...kept?.choices } as Preferences['choices'],
      digest: kept?.digest ?? 'none',
      quiet: kept?.quiet ?? null,
      channels: this.ways.view(account, await this.preferences.addressesOf([accountId])),
      subscriptions: await this.ledger.of(accountId),
    };
  }

  async set(caller: Caller, { body }: In<'PUT /my/preferences'>): Promise<Preferences> {
    const { accountId } = actorOf(caller);
    const { channels } = await this.get(caller);
    const ready = channels.filter(({ address }) => address !== null).map(({ channel }) => channel);
    const issues = preferenceIssues(body, ready);
    if (issues.length > 0) throw new DomainError('invalidInput', issues);
    await this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      await this.preferences.put(tx, accountId, body, isoDay(tx.now));
    });
    return this.get(caller);
  }

  async subscriptions(caller: Caller): Promise<Out<'GET /my/subscriptions'>> {
    return { items: await this.ledger.of(actorOf(caller).accountId) };
  }

  async accept(caller: Caller, { body }: In<'POST /my/subscriptions'>): Promise<Out<'POST /my/subscriptions'>> {
    const { accountId } = actorOf(caller);
    await this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      await this.ledger.accept(tx, accountId, body.templateIds);
    });
    return this.subscriptions(caller);
  }
}
