import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { DomainError, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { SessionService } from './session.service.js';
import { newPerson } from './new-person.js';
import { staffAccount } from './staff-account.view.js';

type Named = In<'POST /staff/accounts/city-key'>['body'];

/** 城市平台接口：an account without a password whose only session is its key. */
@Injectable()
export class CityKeyService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
  ) {}

  /** The name may have a key already: then it is changed, for the same place. Refuses a person's name and a disabled account. */
  async issue(
    caller: Caller,
    { body }: In<'POST /staff/accounts/city-key'>,
  ): Promise<Out<'POST /staff/accounts/city-key'>> {
    this.regions.get(body.regionCode);
    try {
      return await this.transactions.write(caller, async (tx) => {
        const known = await this.accounts.findByDoor({ username: body.username }, tx);
        const account = known ? await this.renew(tx, known, body) : await this.open(tx, body);
        tx.about('account', account.id);
        const { token, expiresAt } = await this.sessions.open(tx, account.id, 'cityKey', caller);
        return { account: staffAccount(account, expiresAt), key: token, expiresAt: expiresAt.toISOString() };
      });
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('usernameTaken') : error;
    }
  }

  private async open(tx: Tx, named: Named): Promise<Account> {
    const account = Object.assign(new Account(), newPerson(tx.now), named);
    account.roles = ['cityPlatform'];
    await this.accounts.insert(tx, account);
    return account;
  }

  private async renew(tx: Tx, known: Account, { displayName, regionCode }: Named): Promise<Account> {
    if (!known.roles.includes('cityPlatform') || known.regionCode !== regionCode)
      throw new DomainError('usernameTaken');
    refuse(known.state === 'active' ? undefined : 'accountDisabled');
    await this.accounts.change(tx, known, { displayName });
    await this.sessions.revokeAll(tx, known.id);
    return Object.assign(new Account(), known, { displayName, version: known.version + 1 });
  }
}
