import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import { Transactions } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { PhoneCodeRepository } from './phone-code.repository.js';

const LIFETIME_MS = 5 * 60_000;
const PAUSE_MS = 60_000;
const TRIES = 5;

/** Six digits that prove a phone or a mailbox: one at a time under a key, five tries, five minutes, one a minute. */
@Injectable()
export class OneTimeCodes {
  readonly retryAfterS = PAUSE_MS / 1000;

  constructor(
    private readonly codes: PhoneCodeRepository,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
    private readonly clock: Clock,
  ) {}

  /** `keyHash`: a blind index of what is to be proven. Throws `rateLimited`. */
  async issue(caller: Caller, keyHash: string): Promise<string> {
    const last = await this.codes.find(keyHash);
    const waitMs = last ? last.sentAt.getTime() + PAUSE_MS - this.clock.now().getTime() : 0;
    if (waitMs > 0) throw new DomainError('rateLimited', [], Math.ceil(waitMs / 1000));
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await this.transactions.write(caller, (tx) =>
      this.codes.replace(tx, {
        phoneHash: keyHash,
        codeHash: this.hash(keyHash, code),
        sentAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + LIFETIME_MS),
        attempts: 0,
      }),
    );
    return code;
  }

  /** Spends a try, and the code when it is right. Throws `codeRejected`. */
  async redeem(keyHash: string, code: string): Promise<void> {
    const codeHash = this.hash(keyHash, code);
    const allowed = await this.codes.spendTry(keyHash, TRIES, this.clock.now());
    const right = allowed && (await this.transactions.run((tx) => this.codes.redeem(tx, keyHash, codeHash)));
    if (!right) throw new DomainError('codeRejected');
  }

  private hash(keyHash: string, code: string): string {
    return this.crypto.blindIndex('phone-code', `${keyHash}:${code}`);
  }
}
