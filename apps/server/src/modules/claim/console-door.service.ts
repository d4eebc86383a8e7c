import { Injectable } from '@nestjs/common';
import { whyWeakPassword } from '@market/contract/account';
import { qualificationKinds } from '@market/contract/claim';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { AccountRepository } from '../account/account.repository.js';
import { hashPassword } from '../account/passwords.js';

/** 控制台账号：whoever was granted a qualification names and opens their own, once; from then on it is the console that changes it. */
@Injectable()
export class ConsoleDoorService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly transactions: Transactions,
  ) {}

  async open(caller: Caller, { body }: In<'POST /my/console-door'>): Promise<void> {
    const { username, password } = body;
    const account = found(await this.accounts.findById(actorOf(caller).accountId));
    const qualified = qualificationKinds.some((kind) => account.roles.includes(kind));
    refuse(qualified && account.username === null ? undefined : 'consoleDoorClosed');
    const weak = whyWeakPassword(password, username);
    if (weak) refuseIssues('invalidInput', [{ path: 'password', message: weak }]);
    const passwordHash = await hashPassword(password);
    try {
      await this.transactions.write(caller, async (tx) => {
        tx.about('account', account.id);
        await this.accounts.change(tx, account, { username, passwordHash, passwordSetAt: tx.now });
      });
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('usernameTaken') : error;
    }
  }
}
