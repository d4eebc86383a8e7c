import { Injectable } from '@nestjs/common';
import type { Preferences } from '@market/contract/preference';
import { isMobileNumber, mobileNumberNeeded } from '@market/contract/shared';
import * as z from 'zod';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { MailPort } from '../../integrations/mail/mail.port.js';
import { NotSent } from '../../integrations/not-sent.js';
import { SmsPort } from '../../integrations/sms/sms.port.js';
import { OneTimeCodes } from '../account/one-time-codes.js';
import type { WrittenChannel } from './address.entity.js';
import { PreferenceRepository } from './preference.repository.js';
import { PreferenceService } from './preference.service.js';
import { Ways } from './ways.js';

const email = z.email().max(120);

/** A phone or mailbox for messages, proven by a code before anything else goes there. */
@Injectable()
export class AddressService {
  constructor(
    private readonly preferences: PreferenceRepository,
    private readonly own: PreferenceService,
    private readonly ways: Ways,
    private readonly codes: OneTimeCodes,
    private readonly sms: SmsPort,
    private readonly mail: MailPort,
    private readonly crypto: CryptoProvider,
    private readonly transactions: Transactions,
  ) {}

  async ask(caller: Caller, { params, body }: AskInput): Promise<Out<'POST /my/addresses/{channel}/code'>> {
    const { channel } = params;
    if (!this.ways.offers(channel)) throw new DomainError('channelNotOffered');
    const address = checked(channel, body.address);
    const code = await this.codes.issue(caller, this.keyOf(caller, channel, address));
    const text = `验证码 ${code}，5 分钟内有效。填写后，集市的消息会发到这里。`;
    if (channel === 'sms') await this.sms.send(newId(), address, text);
    else await this.post(address, text);
    return { retryAfterS: this.codes.retryAfterS };
  }

  async set(caller: Caller, { params, body }: In<'PUT /my/addresses/{channel}'>): Promise<Preferences> {
    const { channel } = params;
    const { accountId } = actorOf(caller);
    const address = checked(channel, body.address);
    await this.codes.redeem(this.keyOf(caller, channel, address), body.code);
    await this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      await this.preferences.putAddress(tx, accountId, channel, this.ways.seal(accountId, channel, address));
    });
    return this.own.get(caller);
  }

  remove(caller: Caller, { params }: In<'DELETE /my/addresses/{channel}'>): Promise<void> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('account', accountId);
      await this.preferences.removeAddress(tx, accountId, params.channel);
    });
  }

  private async post(to: string, text: string): Promise<void> {
    await this.mail.send({ id: newId(), to, subject: '邮箱验证码', text }).catch((error: unknown) => {
      throw error instanceof NotSent ? new DomainError('unavailable', [], 5) : error;
    });
  }

  /** A code of one person for one address proves nothing of another's. */
  private keyOf(caller: Caller, channel: WrittenChannel, address: string): string {
    return this.crypto.blindIndex('address', `${actorOf(caller).accountId}:${channel}:${address}`);
  }
}

type AskInput = In<'POST /my/addresses/{channel}/code'>;

function checked(channel: WrittenChannel, address: string): string {
  const right = channel === 'sms' ? isMobileNumber(address) : email.safeParse(address).success;
  if (right) return address;
  const message = channel === 'sms' ? mobileNumberNeeded : '请填写邮箱地址';
  throw new DomainError('invalidInput', [{ path: 'address', message }]);
}
