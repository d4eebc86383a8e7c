import { Injectable } from '@nestjs/common';
import { messageChannels, type MessageChannel } from '@market/contract/message';
import type { ChannelView } from '@market/contract/preference';
import { maskPhone } from '@market/contract/shared';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import { MailPort } from '../../integrations/mail/mail.port.js';
import { SmsPort } from '../../integrations/sms/sms.port.js';
import { WechatPort } from '../../integrations/wechat/wechat.port.js';
import { phoneOf } from '../account/account-phone.js';
import type { Account } from '../account/account.entity.js';
import type { Address, WrittenChannel } from './address.entity.js';

export const addressPurpose = ({ accountId, channel }: Pick<Address, 'accountId' | 'channel'>): string =>
  `address:${channel}:${accountId}`;

export const addressOf = (crypto: CryptoProvider, row: Address): string =>
  crypto.unseal(addressPurpose(row), JSON.parse(row.sealed) as Sealed);

/** Where a person can be reached: by WeChat's openid, a phone or a mailbox that was proven. */
@Injectable()
export class Ways {
  constructor(
    private readonly wechat: WechatPort,
    private readonly sms: SmsPort,
    private readonly mail: MailPort,
    private readonly crypto: CryptoProvider,
  ) {}

  offers(channel: MessageChannel): boolean {
    if (channel === 'wechat') return this.wechat.templateIds.size > 0;
    return channel === 'sms' ? this.sms.offered : this.mail.offered;
  }

  /** Undefined when there is none. The phone somebody signs in with is proven already. */
  to(account: Account, addresses: readonly Address[], channel: MessageChannel): string | undefined {
    if (channel === 'wechat') return account.wechatOpenid ?? undefined;
    const own = addresses.find((each) => each.accountId === account.id && each.channel === channel);
    if (own) return addressOf(this.crypto, own);
    return channel === 'sms' ? (phoneOf(this.crypto, account) ?? undefined) : undefined;
  }

  seal(accountId: string, channel: WrittenChannel, address: string): string {
    return JSON.stringify(this.crypto.seal(addressPurpose({ accountId, channel }), address));
  }

  view(account: Account, addresses: readonly Address[]): ChannelView[] {
    return messageChannels.map((channel) => {
      const to = this.to(account, addresses, channel);
      const address = to === undefined ? null : masked(channel, to);
      const removable = addresses.some((each) => each.channel === channel);
      return { channel, offered: this.offers(channel), address, removable };
    });
  }
}

function masked(channel: MessageChannel, to: string): string {
  if (channel === 'wechat') return '已绑定';
  return channel === 'sms' ? maskPhone(to) : to.replace(/^(.).*(?=@)/, '$1***');
}
