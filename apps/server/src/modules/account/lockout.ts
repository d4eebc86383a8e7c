import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Transactions } from '../../common/transactions.js';
import type { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';

/** GB/T 22239-2019 8.1.4.1 b)：five failures lock the account for a quarter of an hour. */
const MAX_FAILURES = 5;
const LOCK_MS = 15 * 60_000;

@Injectable()
export class Lockout {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  isLocked({ lockedUntil }: Account): boolean {
    return lockedUntil !== null && lockedUntil > this.clock.now();
  }

  /** In a transaction of its own: the refusal that follows must not take it back. */
  async noteFailure({ id }: Account): Promise<void> {
    await this.transactions.run((tx) =>
      this.accounts.noteFailure(tx, id, MAX_FAILURES, new Date(tx.now.getTime() + LOCK_MS)),
    );
  }
}
