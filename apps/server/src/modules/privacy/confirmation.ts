import { Injectable } from '@nestjs/common';
import { isFresh } from '@market/contract/privacy';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError, found } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { SmsPort } from '../../integrations/sms/sms.port.js';
import { phoneOf } from '../account/account-phone.js';
import { AccountRepository } from '../account/account.repository.js';
import { OneTimeCodes } from '../account/one-time-codes.js';
import { SessionService } from '../account/session.service.js';

/** Proof that it is still the person themselves: they signed in just now, or have their phone at hand. */
@Injectable()
export class Confirmation {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly codes: OneTimeCodes,
    private readonly sms: SmsPort,
    private readonly crypto: CryptoProvider,
    private readonly clock: Clock,
  ) {}

  async isFresh({ sessionId }: Caller): Promise<boolean> {
    const began = sessionId === null ? null : await this.sessions.beganAt(sessionId);
    return began !== null && isFresh(began, this.clock.now());
  }

  async sendCode(caller: Caller): Promise<{ retryAfterS: number }> {
    const { accountId } = actorOf(caller);
    const phone = phoneOf(this.crypto, found(await this.accounts.findById(accountId)));
    if (phone === null) throw new DomainError('ownPhoneMissing');
    const code = await this.codes.issue(caller, this.keyOf(accountId));
    await this.sms.send(newId(), phone, `验证码 ${code}，5 分钟内有效。用于导出数据或注销账号，不要告诉别人。`);
    return { retryAfterS: this.codes.retryAfterS };
  }

  /** Throws `confirmationNeeded` or `codeRejected`. */
  async demand(caller: Caller, code: string | undefined): Promise<void> {
    if (code !== undefined) return this.codes.redeem(this.keyOf(actorOf(caller).accountId), code);
    if (!(await this.isFresh(caller))) throw new DomainError('confirmationNeeded');
  }

  /** Under what the code of an account waits to be redeemed. */
  keyOf(accountId: string): string {
    return this.crypto.blindIndex('confirmation', accountId);
  }
}
