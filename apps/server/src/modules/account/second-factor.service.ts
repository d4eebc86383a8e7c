import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import type { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { Lockout } from './lockout.js';
import { passwordMatches } from './passwords.js';
import { SecondFactorRepository } from './second-factor.repository.js';

const ISSUER = '沿沪宁协同创新集市';
const PERIOD_S = 30;
/** One step before and after: clocks of phones are not exact. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
/** Without look-alikes. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 动态码 (TOTP, RFC 6238) with recovery codes. Every code is taken once. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly repository: SecondFactorRepository,
    private readonly accounts: AccountRepository,
    private readonly lockout: Lockout,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
    private readonly clock: Clock,
  ) {}

  /** Throws `secondFactorNeeded` or `secondFactorRejected`; a wrong code counts as a failed sign-in. */
  async demand(account: Account, code: string | undefined): Promise<void> {
    if (code === undefined) throw new DomainError('secondFactorNeeded');
    const take = () => this.transactions.run((tx) => this.take(tx, account, code));
    refuse((await this.lockout.attempt(account, take)) ? undefined : 'secondFactorRejected');
  }

  async begin(caller: Caller, { body }: In<'POST /my/second-factor'>): Promise<Out<'POST /my/second-factor'>> {
    const account = await this.own(caller);
    refuse(account.secondFactorSince === null ? undefined : 'stateConflict');
    const prove = () => passwordMatches(account.passwordHash, body.password);
    refuse((await this.lockout.attempt(account, prove)) ? undefined : 'wrongPassword');
    const secret = new Secret({ size: 20 });
    const totpSealed = JSON.stringify(this.crypto.seal(totpPurpose(account), secret.base32));
    await this.transactions.write(caller, async (tx) => {
      tx.about('account', account.id);
      await this.accounts.change(tx, account, { totpSealed });
    });
    return { secret: secret.base32, uri: totp(account, secret).toString() };
  }

  async confirm(caller: Caller, { body }: In<'POST /my/second-factor/confirm'>) {
    const account = await this.own(caller);
    refuse(account.secondFactorSince === null ? undefined : 'stateConflict');
    return this.transactions.write(caller, async (tx) => {
      tx.about('account', account.id);
      refuse((await this.take(tx, account, body.code)) ? undefined : 'secondFactorRejected');
      await this.accounts.change(tx, account, { secondFactorSince: tx.now });
      return this.issueCodes(tx, account);
    });
  }

  async renew(caller: Caller, { body }: In<'POST /my/second-factor/recovery-codes'>) {
    const account = await this.own(caller);
    refuse(account.secondFactorSince === null ? 'stateConflict' : undefined);
    await this.demand(account, body.code);
    return this.transactions.write(caller, async (tx) => {
      tx.about('account', account.id);
      await this.accounts.change(tx, account, {});
      return this.issueCodes(tx, account);
    });
  }

  /** For who lost both: the next sign-in goes without, and asks for a new one where it is required. */
  async clear(tx: Tx, account: Account): Promise<Partial<Account>> {
    await this.repository.replaceCodes(tx, account.id, []);
    return { totpSealed: null, secondFactorSince: null };
  }

  codesLeft(accountId: string): Promise<number> {
    return this.repository.countLeft(accountId);
  }

  private async take(tx: Tx, account: Account, code: string): Promise<boolean> {
    if (code.includes('-')) return this.repository.takeRecoveryCode(tx, account.id, this.hash(account, code));
    if (account.totpSealed === null) return false;
    const secret = this.crypto.unseal(totpPurpose(account), JSON.parse(account.totpSealed) as Sealed);
    const timestamp = this.clock.realNow().getTime();
    const delta = totp(account, Secret.fromBase32(secret)).validate({ token: code, window: WINDOW, timestamp });
    if (delta === null) return false;
    return this.repository.takeStep(tx, account.id, TOTP.counter({ period: PERIOD_S, timestamp }) + delta);
  }

  private async own(caller: Caller): Promise<Account> {
    return found(await this.accounts.findById(actorOf(caller).accountId));
  }

  /** A fresh set; the codes before it are void. */
  private async issueCodes(tx: Tx, account: Account): Promise<{ codes: string[] }> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    const hashes = codes.map((code) => this.hash(account, code));
    await this.repository.replaceCodes(tx, account.id, hashes);
    return { codes };
  }

  private hash({ id }: Account, code: string): string {
    return this.crypto.blindIndex('recovery-code', `${id}:${code}`);
  }
}

export const totpPurpose = ({ id }: Pick<Account, 'id'>): string => `totp:${id}`;

const totp = ({ username }: Account, secret: Secret): TOTP =>
  new TOTP({ issuer: ISSUER, label: username ?? '', secret, digits: 6, period: PERIOD_S });

/** 12 letters: 59 bits, and no look-alikes. */
const newRecoveryCode = (): string =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join(''),
  ).join('-');
