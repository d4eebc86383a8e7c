import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { personalDataKindIds, type OwnData, type OwnPrivacy } from '@market/contract/privacy';
import { DataSource } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { SmsPort } from '../../integrations/sms/sms.port.js';
import { WechatPort } from '../../integrations/wechat/wechat.port.js';
import { phonePurpose } from '../account/account-phone.js';
import type { Account } from '../account/account.entity.js';
import { AccountRepository } from '../account/account.repository.js';
import { ActorViews } from '../account/actor.view.js';
import { OneTimeCodes } from '../account/one-time-codes.js';
import { PhoneClaims } from '../claim/phone-claims.js';
import { ConsentBook } from '../consent/consent-book.js';
import { GuideConsents } from './guide-consents.js';
import { PersonalRows } from './personal-rows.js';

/** 我的数据：see, correct, agree and withdraw. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly actors: ActorViews,
    private readonly guide: GuideConsents,
    private readonly contacts: ConsentBook,
    private readonly rows: PersonalRows,
    private readonly claims: PhoneClaims,
    private readonly codes: OneTimeCodes,
    private readonly sms: SmsPort,
    private readonly wechat: WechatPort,
    private readonly crypto: CryptoProvider,
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  privacy(caller: Caller): Promise<OwnPrivacy> {
    return this.guide.view(actorOf(caller).accountId);
  }

  async agree(caller: Caller, { body }: In<'POST /my/privacy/agree'>): Promise<OwnPrivacy> {
    const { accountId } = actorOf(caller);
    await this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      await this.guide.agree(tx, accountId, body.version);
    });
    return this.privacy(caller);
  }

  async withdraw(caller: Caller): Promise<OwnPrivacy> {
    const { accountId } = actorOf(caller);
    await this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      await this.guide.withdraw(tx, accountId);
      await this.contacts.endAllOf(tx, accountId);
    });
    return this.privacy(caller);
  }

  async setRecommendations(caller: Caller, { body }: In<'PUT /my/recommendations'>): Promise<OwnPrivacy> {
    const { accountId } = actorOf(caller);
    await this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      await this.guide.chooseRecommendations(tx, accountId, body.on);
    });
    return this.privacy(caller);
  }

  async data(caller: Caller): Promise<OwnData> {
    const actor = actorOf(caller);
    const account = found(await this.accounts.findById(actor.accountId));
    const { phoneMasked, organizationName } = await this.actors.view(account, actor);
    const counts = await this.rows.counts(this.dataSource.manager, account.id);
    const kinds = personalDataKindIds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
    return {
      displayName: account.displayName,
      phoneMasked,
      wechat: account.wechatOpenid !== null,
      organizationName,
      kinds,
    };
  }

  async rename(caller: Caller, { body }: In<'PUT /my/name'>): Promise<OwnData> {
    await this.change(caller, { displayName: body.displayName });
    return this.data(caller);
  }

  async sendPhoneCode(caller: Caller, { body }: In<'POST /my/phone/code'>): Promise<Out<'POST /my/phone/code'>> {
    const code = await this.codes.issue(caller, this.codeKey(caller, body.phone));
    await this.sms.send(newId(), body.phone, `验证码 ${code}，5 分钟内有效。填写后，这个手机号用于登录。`);
    return { retryAfterS: this.codes.retryAfterS };
  }

  async changePhone(caller: Caller, { body }: In<'PUT /my/phone'>): Promise<OwnData> {
    await this.codes.redeem(this.codeKey(caller, body.phone), body.code);
    return this.bindPhone(caller, body.phone);
  }

  async takeWechatPhone(caller: Caller, { body }: In<'POST /my/phone/wechat'>): Promise<OwnData> {
    return this.bindPhone(caller, await this.wechat.phoneNumber(body.code));
  }

  /** A number that is bound already stays where it is: accounts are never merged by it. Whoever has it in hand may ask, with proof. */
  private async bindPhone(caller: Caller, phone: string): Promise<OwnData> {
    const phoneHash = this.crypto.blindIndex('phone', phone);
    const phoneSealed = JSON.stringify(this.crypto.seal(phonePurpose(phoneHash), phone));
    try {
      await this.change(caller, { phoneHash, phoneSealed });
    } catch (error) {
      const holder = isDuplicate(error) ? await this.accounts.findByDoor({ phoneHash }) : null;
      if (!holder) throw error;
      const { accountId } = actorOf(caller);
      await this.transactions.run((tx) => this.claims.begin(tx, { phone, phoneHash, holderId: holder.id, accountId }));
      throw new DomainError('phoneTaken');
    }
    return this.data(caller);
  }

  private change(caller: Caller, change: Partial<Account>): Promise<void> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      const account = found(await this.accounts.findById(accountId, tx));
      await this.accounts.change(tx, account, change);
    });
  }

  /** A code of one person for one number proves nothing of another's. */
  private codeKey(caller: Caller, phone: string): string {
    return this.crypto.blindIndex('own-phone', `${actorOf(caller).accountId}:${phone}`);
  }
}
