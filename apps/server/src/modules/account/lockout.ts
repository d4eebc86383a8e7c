import { Injectable } from '@nestjs/common';
import { Transactions } from '../../common/transactions.js';
import type { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';

/** GB/T 22239-2019 8.1.4.1 b)：five failures lock the account for a quarter of an hour. */
const MAX_FAILURES = 5;
const LOCK_MS = 15 * 60_000;

/**
 * Tries to prove oneself, on every door of an account together. A try is spent before it is looked at, so that many at
 * once, on however many nodes, share the five; whoever is right gets it back.
 */
@Injectable()
export class Lockout {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly transactions: Transactions,
  ) {}

  /** False: locked, whatever would be tried. In a transaction of its own: a refusal that follows must not take it back. */
  spend({ id }: Pick<Account, 'id'>): Promise<boolean> {
    return this.transactions.run((tx) =>
      this.accounts.spendTry(tx, id, MAX_FAILURES, new Date(tx.now.getTime() + LOCK_MS)),
    );
  }

  /** Not all of them: the right password must not win new tries for the second factor. */
  giveBack({ id }: Pick<Account, 'id'>): Promise<void> {
    return this.transactions.run((tx) => this.accounts.giveTryBack(tx, id));
  }

  /** Spends a try on `prove`; false when it is wrong or the account is locked. */
  async attempt(account: Pick<Account, 'id'>, prove: () => Promise<boolean>): Promise<boolean> {
    const open = await this.spend(account);
    // Also when locked, so that the time it takes does not tell.
    const right = (await prove()) && open;
    if (right) await this.giveBack(account);
    return right;
  }
}
