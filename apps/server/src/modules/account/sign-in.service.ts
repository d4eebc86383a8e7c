import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { SessionChannel } from '@market/contract/account';
import { whyCannotAgree } from '@market/contract/privacy';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { SmsPort } from '../../integrations/sms/sms.port.js';
import { WechatPort } from '../../integrations/wechat/wechat.port.js';
import { GuideConsents } from '../privacy/guide-consents.js';
import { StaffNetworks } from '../network/staff-networks.js';
import { phonePurpose } from './account-phone.js';
import { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { ActorViews } from './actor.view.js';
import { Lockout } from './lockout.js';
import { OneTimeCodes } from './one-time-codes.js';
import { passwordMatches } from './passwords.js';
import { SecondFactorService } from './second-factor.service.js';
import { newPerson } from './new-person.js';
import { RecycledNumbers } from './recycled-numbers.js';
import { actorThrough, SessionService } from './session.service.js';

/** Longer than any refusal takes by itself: how long it takes must not tell whether the account is there. */
const REFUSED_AFTER_MS = 250;

type TokenSession = Out<'POST /auth/wechat'>;

@Injectable()
export class SignInService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionService,
    private readonly codes: OneTimeCodes,
    private readonly actors: ActorViews,
    private readonly transactions: Transactions,
    private readonly crypto: CryptoProvider,
    private readonly wechat: WechatPort,
    private readonly sms: SmsPort,
    private readonly lockout: Lockout,
    private readonly secondFactor: SecondFactorService,
    private readonly guide: GuideConsents,
    private readonly networks: StaffNetworks,
    private readonly recycled: RecycledNumbers,
  ) {}

  /** One text for every failure: wrong name, wrong password, locked or disabled. */
  async console(caller: Caller, { body }: In<'POST /auth/console'>): Promise<TokenSession> {
    await this.networks.demand(caller.ip);
    const refusal = pause(REFUSED_AFTER_MS);
    const account = await this.accounts.findByDoor({ username: body.username.toLowerCase() });
    const prove = () => passwordMatches(account?.passwordHash, body.password);
    const right = account ? await this.lockout.attempt(account, prove) : await prove();
    if (!account || !right || account.state !== 'active') {
      await refusal;
      throw new DomainError('wrongCredentials');
    }
    await this.demandSecondFactor(account, body.code);
    return this.enter(caller, account, 'console');
  }

  async withWechat(caller: Caller, { body }: In<'POST /auth/wechat'>): Promise<TokenSession> {
    const { openid } = await this.wechat.identify(body.code);
    const account = await this.findOrCreate({ wechatOpenid: openid }, body, '微信用户', {});
    return this.enter(caller, account, 'wechat', (tx) => this.agree(tx, account, body));
  }

  async sendPhoneCode(caller: Caller, { body }: In<'POST /auth/phone-code'>): Promise<Out<'POST /auth/phone-code'>> {
    const code = await this.codes.issue(caller, this.phoneHash(body.phone));
    await this.sms.send(newId(), body.phone, `登录验证码 ${code}，5 分钟内有效。`);
    return { retryAfterS: this.codes.retryAfterS };
  }

  async withPhone(caller: Caller, { body }: In<'POST /auth/phone'>): Promise<TokenSession> {
    const phoneHash = this.phoneHash(body.phone);
    await this.codes.redeem(phoneHash, body.code);
    const phoneSealed = JSON.stringify(this.crypto.seal(phonePurpose(phoneHash), body.phone));
    const displayName = `用户 ${body.phone.slice(-4)}`;
    const holder = await this.findOrCreate({ phoneHash }, body, displayName, { phoneSealed });
    const account = await this.recycled.ownerOf(holder, body.phone, displayName);
    return this.enter(caller, account, 'phone', (tx) => this.agree(tx, account, body));
  }

  signOut(caller: Caller): Promise<void> {
    return this.transactions.write(caller, async (tx) => {
      tx.about('account', actorOf(caller).accountId);
      if (caller.sessionId) await this.sessions.revoke(tx, actorOf(caller).accountId, caller.sessionId);
    });
  }

  /** Nothing to demand where none is bound. Throws `secondFactorNeeded` or `secondFactorRejected`. */
  async demandSecondFactor(account: Account, code: string | undefined): Promise<void> {
    if (account.secondFactorSince) await this.secondFactor.demand(account, code);
  }

  /** A fresh session for an account that has proven itself; `first` happens in the same transaction. */
  async enter(
    caller: Caller,
    account: Account,
    channel: SessionChannel,
    first: (tx: Tx) => Promise<void> = () => Promise.resolve(),
  ): Promise<TokenSession> {
    refuse(account.state === 'active' ? undefined : 'wrongCredentials');
    const actor = await this.sessions.withLent(actorThrough(channel, await this.actors.actorOf(account)));
    const { token, expiresAt } = await this.transactions.write({ ...caller, actor }, async (tx) => {
      tx.about('account', account.id);
      await first(tx);
      await this.accounts.noteSignIn(tx, account.id);
      return this.sessions.open(tx, account.id, channel, caller);
    });
    return { token, expiresAt: expiresAt.toISOString(), actor: await this.actors.view(account, actor) };
  }

  private async agree(tx: Tx, { id }: Account, { guide }: { guide?: string | undefined }): Promise<void> {
    if (guide !== undefined) await this.guide.agree(tx, id, guide);
  }

  /** Nothing of a person is kept before they agree to the privacy guide, now or earlier. */
  private async findOrCreate(
    door: { phoneHash: string } | { wechatOpenid: string },
    { guide }: { guide?: string | undefined },
    displayName: string,
    more: Partial<Account>,
  ): Promise<Account> {
    const known = await this.accounts.findByDoor(door);
    refuse(guide === undefined ? undefined : whyCannotAgree(guide));
    if (guide === undefined && !(known && (await this.guide.holds(known.id)))) throw new DomainError('privacyFirst');
    if (known) return known;
    const create = async (tx: Tx): Promise<Account> => {
      const account = Object.assign(new Account(), newPerson(tx.now), { displayName }, door, more);
      await this.accounts.insert(tx, account);
      return account;
    };
    try {
      return await this.transactions.run(create);
    } catch (error) {
      const other = isDuplicate(error) ? await this.accounts.findByDoor(door) : null;
      if (other) return other;
      throw error;
    }
  }

  private phoneHash(phone: string): string {
    return this.crypto.blindIndex('phone', phone);
  }
}
